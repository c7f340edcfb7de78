import { Link, useNavigate } from "@tanstack/react-router";
import { useQuery } from "urql";
import { DataTable } from "../parts/DataTable.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { ErrorState } from "../parts/ErrorState.tsx";
import { Pager } from "../parts/Pager.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { TableSkeleton } from "../parts/TableSkeleton.tsx";
import { TaskFilters } from "../parts/tasks/TaskFilters.tsx";
import { TaskTabs } from "../parts/tasks/TaskTabs.tsx";
import { countFilters, filterOf, groupOf, TaskCountsQuery, TasksQuery } from "../parts/tasks/tasksQuery.ts";
import { useTaskColumns } from "../parts/tasks/useTaskColumns.tsx";
import { usePages } from "../parts/usePages.ts";
import { useUrlState } from "../parts/useUrlState.ts";
import { isOfAgency, useActing } from "../parts/viewer.ts";
import { useText } from "../text/text.ts";

/** The tasks of one's agency for its head and officers; all that one may see for everybody else. */
export function MyTasks() {
  const t = useText();
  const acting = useActing();
  const own = isOfAgency(acting) && acting ? { agencyId: acting.agency.id } : null;
  const navigate = useNavigate();
  const [state, set] = useUrlState();
  const pages = usePages();
  const [counted] = useQuery({ query: TaskCountsQuery, variables: countFilters(state, own) });
  const counts = Object.fromEntries(
    Object.entries(counted.data ?? {}).map(([group, { totalCount }]) => [group, totalCount]),
  );
  const group = groupOf(state.nhom, counted.data ? counts : null);
  const direction = state.xep === "DESC" ? "DESC" : "ASC";
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: TasksQuery,
    variables: {
      filter: filterOf(group ?? "ALL", state, own),
      orderBy: [{ field: "DUE_ON", direction }],
      after: pages.after,
    },
    pause: !group,
  });
  const columns = useTaskColumns(!own);
  const found = data?.assignments;
  const title = own ? t("myTasksOf", { agency: acting?.agency.name ?? "" }) : t("everyTask");
  const narrowed = ["tim", "vai", "van-ban", "co-quan", "trang-thai"].some((name) => state[name]);
  const failed = error ?? counted.error;

  return (
    <>
      <PageTitle title={title} />
      <TaskTabs counts={counts} group={group} />
      <TaskFilters group={group} withAgency={!own} />
      {failed && !found ? (
        <ErrorState error={failed} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !found ? (
        <TableSkeleton />
      ) : found.nodes.length === 0 ? (
        <EmptyState
          title={narrowed ? t("tasksNoMatch") : counts.ALL === 0 ? t("tasksNeverAny") : t("tasksNone")}
          next={narrowed ? t("tasksNoMatchNext") : counts.ALL === 0 ? t("tasksNeverAnyNext") : t("tasksNoneNext")}
          action={
            <Link to="/nhiem-vu" search={{ nhom: "ALL" }}>
              {t("tasksALL")}
            </Link>
          }
        />
      ) : (
        <>
          <DataTable
            label={title}
            columns={columns}
            rows={found.nodes}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate({ to: "/nhiem-vu/$id", params: { id } })}
            sort={{ field: "DUE_ON", direction }}
            onSort={(sort) => set({ xep: sort.direction === "DESC" ? "DESC" : null, trang: null })}
            stale={stale || fetching}
          />
          <Pager pages={pages} info={found.pageInfo} total={found.totalCount} />
        </>
      )}
    </>
  );
}
