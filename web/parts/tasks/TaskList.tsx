import { useNavigate } from "@tanstack/react-router";
import { useQuery } from "urql";
import { BulkBar } from "../bulk/BulkBar.tsx";
import { mayBulk } from "../bulk/bulkChanges.ts";
import { usePicks } from "../bulk/usePicks.ts";
import { DataTable } from "../DataTable.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { Pager } from "../Pager.tsx";
import { TableSkeleton } from "../TableSkeleton.tsx";
import { usePages } from "../usePages.ts";
import { useUrlState } from "../useUrlState.ts";
import { NoTasks } from "./NoTasks.tsx";
import { orderOf, type TaskFilter } from "./taskAddress.ts";
import { type TaskRow, TasksQuery } from "./tasksQuery.ts";
import type { TaskChip } from "./useTaskChips.ts";
import { useTaskColumns } from "./useTaskColumns.tsx";

const none: TaskRow[] = [];

/** The tasks as a list, page by page. */
export function TaskList({
  title,
  filter,
  chips,
  withAgency,
  never,
}: {
  title: string;
  filter: TaskFilter;
  chips: readonly TaskChip[];
  withAgency: boolean;
  /** Whether there is no task at all, whatever the group. */
  never: boolean;
}) {
  const navigate = useNavigate();
  const [state, set] = useUrlState();
  const pages = usePages();
  const order = orderOf(state);
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: TasksQuery,
    variables: { filter, orderBy: [order], after: pages.after },
  });
  const columns = useTaskColumns(withAgency);
  const found = data?.assignments;
  const picks = usePicks(found?.nodes ?? none, mayBulk);
  const pickable = found?.nodes.some(mayBulk);
  if (error && !found) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  if (!found) return <TableSkeleton />;
  return (
    <>
      {found.nodes.length === 0 ? (
        <NoTasks chips={chips} never={never} />
      ) : (
        <>
          <DataTable
            label={title}
            columns={columns}
            rows={found.nodes}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate({ to: "/nhiem-vu/$id", params: { id } })}
            sort={order}
            onSort={({ field, direction }) => set({ xep: field, chieu: direction, trang: null }, { push: true })}
            stale={stale || fetching}
            picks={pickable ? picks : undefined}
            nameOf={({ task, agency }) => `${task.refLabel} ${agency.name}`}
          />
          <Pager pages={pages} info={found.pageInfo} total={found.totalCount} />
        </>
      )}
      {/* Outside the list, so that it can still tell what became of rows that have left it. */}
      <BulkBar picks={picks} />
    </>
  );
}
