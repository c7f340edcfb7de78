import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { usePages } from "../usePages.ts";
import { InboxBox } from "./InboxBox.tsx";
import { InboxPanel } from "./InboxPanel.tsx";
import { InboxQuery, useInboxFilter } from "./inboxQuery.ts";
import { useInboxColumns } from "./useInboxColumns.tsx";

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
  return (
    <InboxBox
      label={t("inbox")}
      panelLabel={t("inboxPanel")}
      empty={[t("inboxEmpty"), t("inboxEmptyNext")]}
      columns={columns}
      pages={pages}
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
  );
}
