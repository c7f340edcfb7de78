import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { Extensions } from "../task/Extensions.tsx";
import { usePages } from "../usePages.ts";
import { ExtensionInboxQuery } from "./extensionInboxQuery.ts";
import { InboxBox } from "./InboxBox.tsx";
import { InboxPanel } from "./InboxPanel.tsx";
import { useInboxFilter } from "./inboxQuery.ts";
import { useExtensionColumns } from "./useExtensionColumns.tsx";

/** Waiting requests for more time, the earliest due day first. */
export function ExtensionsBox() {
  const t = useText();
  const pages = usePages();
  const columns = useExtensionColumns();
  const filter = { toExtend: true, ...useInboxFilter() };
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: ExtensionInboxQuery,
    variables: { filter, after: pages.after },
  });
  const found = data?.assignments;
  return (
    <InboxBox
      label={t("inboxExtensions")}
      panelLabel={t("inboxExtensionPanel")}
      empty={[t("inboxExtensionsEmpty"), t("inboxExtensionsEmptyNext")]}
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
      panel={(of) => (
        <InboxPanel key={of.id} {...of}>
          {(assignment) => <Extensions assignment={assignment} onDecided={of.onDecided} />}
        </InboxPanel>
      )}
    />
  );
}
