import { useQuery } from "urql";
import { CalledByName } from "../parts/CalledByName.tsx";
import { ErrorState } from "../parts/ErrorState.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { TableSkeleton } from "../parts/TableSkeleton.tsx";
import { TaskBoard } from "../parts/tasks/TaskBoard.tsx";
import { TaskCalendar } from "../parts/tasks/TaskCalendar.tsx";
import { TaskFilters } from "../parts/tasks/TaskFilters.tsx";
import { TaskList } from "../parts/tasks/TaskList.tsx";
import { TaskTabs } from "../parts/tasks/TaskTabs.tsx";
import { viewOf } from "../parts/tasks/taskAddress.ts";
import { countFilters, filterOf, groupOf, TaskCountsQuery } from "../parts/tasks/tasksQuery.ts";
import { useTaskChips } from "../parts/tasks/useTaskChips.ts";
import { ViewSwitch } from "../parts/tasks/ViewSwitch.tsx";
import { useUrlState } from "../parts/useUrlState.ts";
import { isOfAgency, useActing, useViewer } from "../parts/viewer.ts";
import { PinnedViews, SavedViews } from "../parts/views/SavedViews.tsx";
import { useText } from "../text/text.ts";

/** The tasks of one's agency for its head and officers; all that one may see for everybody else. */
export function MyTasks() {
  const t = useText();
  const acting = useActing();
  const { today } = useViewer();
  const own = isOfAgency(acting) && acting ? { agencyId: acting.agency.id } : null;
  const [state] = useUrlState();
  const view = viewOf(state);
  const [{ data, error }, again] = useQuery({ query: TaskCountsQuery, variables: countFilters(state, own, today) });
  const counts = Object.fromEntries(Object.entries(data ?? {}).map(([group, { totalCount }]) => [group, totalCount]));
  const group = groupOf(state, view, data ? counts : null);
  const chips = useTaskChips(own !== null);
  const title = own ? t("myTasksOf", { agency: acting?.agency.name ?? "" }) : t("everyTask");

  return (
    <>
      <PageTitle title={title}>
        <SavedViews group={group} />
      </PageTitle>
      <PinnedViews />
      <CalledByName />
      <TaskTabs counts={counts} group={group} />
      <TaskFilters chips={chips} withAgency={!own}>
        <ViewSwitch view={view} />
      </TaskFilters>
      {group && view === "bang" ? (
        <TaskBoard filter={filterOf(group, state, own, today)} withAgency={!own} />
      ) : group && view === "lich" ? (
        <TaskCalendar filter={filterOf(group, state, own, today)} withAgency={!own} />
      ) : group ? (
        <TaskList
          title={title}
          filter={filterOf(group, state, own, today)}
          chips={chips}
          withAgency={!own}
          never={counts.ALL === 0}
        />
      ) : error ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : (
        <TableSkeleton />
      )}
    </>
  );
}
