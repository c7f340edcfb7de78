import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { BulkBar } from "../bulk/BulkBar.tsx";
import { mayBulk } from "../bulk/bulkChanges.ts";
import { usePicks } from "../bulk/usePicks.ts";
import { usePages } from "../usePages.ts";
import { InboxBox } from "./InboxBox.tsx";
import { InboxPanel } from "./InboxPanel.tsx";
import { InboxQuery, type InboxRow, useInboxFilter } from "./inboxQuery.ts";
import { useInboxColumns } from "./useInboxColumns.tsx";

const none: InboxRow[] = [];

/** Waiting results, the longest waiting first. */
export function ResultsBox() {
  const t = useText();
  const pages = usePages();
  const columns = useInboxColumns();
  const filter = { toConfirm: true, ...useInboxFilter() };
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: InboxQuery,
    variables: { filter, after: pages.after },
  });
  const found = data?.assignments;
  const picks = usePicks(found?.nodes ?? none, mayBulk);
  return (
    <>
      <InboxBox
        label={t("inbox")}
        panelLabel={t("inboxPanel")}
        empty={[t("inboxEmpty"), t("inboxEmptyNext")]}
        columns={columns}
        pages={pages}
        picks={picks}
        nameOf={({ task, agency }) => `${task.refLabel} ${agency.name}`}
        found={{
          rows: found?.nodes,
          pageInfo: found?.pageInfo,
          totalCount: found?.totalCount,
          error,
          stale: stale || fetching,
          retry: () => again({ requestPolicy: "network-only" }),
        }}
        panel={(of) => <InboxPanel key={of.id} {...of} />}
      />
      {/* Outside the list, so that it can still tell what became of rows that have left it. */}
      <BulkBar picks={picks} />
    </>
  );
}
