import { Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { AgencySelect } from "../parts/AgencySelect.tsx";
import { Beside } from "../parts/Beside.tsx";
import { DataTable } from "../parts/DataTable.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { ErrorState } from "../parts/ErrorState.tsx";
import { FilterBar } from "../parts/FilterBar.tsx";
import { InboxPanel } from "../parts/inbox/InboxPanel.tsx";
import { InboxQuery } from "../parts/inbox/inboxQuery.ts";
import { useInboxColumns } from "../parts/inbox/useInboxColumns.tsx";
import { Pager } from "../parts/Pager.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { TableSkeleton } from "../parts/TableSkeleton.tsx";
import { usePages } from "../parts/usePages.ts";
import { useUrlState } from "../parts/useUrlState.ts";
import { useWide } from "../parts/useWide.ts";
import { useText } from "../text/text.ts";

/** The office's inbox: waiting results, the longest waiting first; a decision brings up the next. */
export function Inbox() {
  const t = useText();
  const wide = useWide();
  const [state, set] = useUrlState();
  const pages = usePages();
  const columns = useInboxColumns();
  const filter = {
    toConfirm: true,
    ...(state["co-quan"] ? { agencyId: { eq: state["co-quan"] } } : {}),
    ...(state.tim ? { search: state.tim } : {}),
  };
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: InboxQuery,
    variables: { filter, after: pages.after },
  });
  const found = data?.assignments;
  const rows = found?.nodes ?? [];
  // On a desk the first one is open without asking; on a phone the list comes first.
  const chosen = state.chon ?? (wide ? rows[0]?.id : undefined);
  const choose = (id: string | null) => set({ chon: id });
  const nextAfter = (id: string) => {
    const at = rows.findIndex((row) => row.id === id);
    choose(wide ? ((rows[at + 1] ?? rows[at - 1])?.id ?? null) : null);
  };
  const narrowed = Boolean(state.tim || state["co-quan"]);

  return (
    <>
      <PageTitle title={t("inbox")}>
        <Text size="xs" c="dimmed" visibleFrom="sm">
          {t("inboxKeys")}
        </Text>
      </PageTitle>
      <FilterBar search={t("inboxSearch")} also={["co-quan"]}>
        <AgencySelect
          w={230}
          label={t("tasksFilterAgency")}
          value={state["co-quan"] ?? null}
          onChange={(id) => set({ "co-quan": id, trang: null, chon: null })}
        />
      </FilterBar>
      {error && !found ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !found ? (
        <TableSkeleton />
      ) : rows.length === 0 && !state.chon ? (
        <EmptyState
          icon={<IconCircleCheck size={22} />}
          title={narrowed ? t("tasksNoMatch") : t("inboxEmpty")}
          next={narrowed ? t("tasksNoMatchNext") : t("inboxEmptyNext")}
          action={
            <Link to="/nhiem-vu" search={{ nhom: "OVERDUE" }}>
              {t("inboxOverdue")}
            </Link>
          }
        />
      ) : (
        <Beside
          label={t("inboxPanel")}
          width={540}
          panel={
            chosen ? (
              <InboxPanel
                key={chosen}
                id={chosen}
                onTouch={() => state.chon !== chosen && choose(chosen)}
                onDecided={() => nextAfter(chosen)}
              />
            ) : null
          }
          {...(wide ? {} : { onClose: () => choose(null) })}
        >
          <DataTable
            label={t("inbox")}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            onOpen={({ id }) => choose(id)}
            chosen={chosen ?? null}
            follow={wide}
            stale={stale || fetching}
          />
          <Pager pages={pages} info={found.pageInfo} total={found.totalCount} />
        </Beside>
      )}
    </>
  );
}
