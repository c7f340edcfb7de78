import { graphql, type ResultOf, type VariablesOf } from "../../graphql.ts";
import type { UrlState } from "../useUrlState.ts";
import { addressFilter, type TaskFilter, type TaskView } from "./taskAddress.ts";

/** Assignments with what the list shows and what may be done to each. */
export const TasksQuery = graphql(`
  query Tasks($filter: AssignmentFilter!, $orderBy: [AssignmentOrder!], $after: String) {
    assignments(first: 25, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id role state periodLabel dueOn originalDueOn timeliness overdueDays timelinessLabel version
        agency { id name }
        task { id refLabel text deadlineLabel starred }
        directive { id documentNumber }
        carriedOutBy { id sentence }
        officer { id name }
        viewerCan { submit reportProgress confirm return delegate }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** A few assignments as cards show them, and how many there are. */
export const TaskCardsQuery = graphql(`
  query TaskCards($filter: AssignmentFilter!, $orderBy: [AssignmentOrder!], $first: Int!, $after: String) {
    assignments(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id role state periodLabel dueOn timeliness overdueDays timelinessLabel
        agency { id name }
        task { id refLabel text starred }
        directive { id documentNumber }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** What falls due on each day. */
export const DueDaysQuery = graphql(`
  query DueDays($from: Day!, $to: Day!, $filter: AssignmentFilter!, $none: AssignmentFilter!) {
    dueDays(from: $from, to: $to, filter: $filter) { day workingDay total completed waiting overdue }
    none: assignments(first: 1, filter: $none) { totalCount }
  }
`);

/** How many rows each group has. */
export const TaskCountsQuery = graphql(`
  query TaskCounts(
    $overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $returned: AssignmentFilter!,
    $waiting: AssignmentFilter!, $all: AssignmentFilter!
  ) {
    OVERDUE: assignments(first: 1, filter: $overdue) { totalCount }
    DUE_SOON: assignments(first: 1, filter: $dueSoon) { totalCount }
    RETURNED: assignments(first: 1, filter: $returned) { totalCount }
    WAITING: assignments(first: 1, filter: $waiting) { totalCount }
    ALL: assignments(first: 1, filter: $all) { totalCount }
  }
`);

/** One row of the list. */
export type TaskRow = ResultOf<typeof TasksQuery>["assignments"]["nodes"][number];

/** One card of the board or the calendar. */
export type TaskCardRow = ResultOf<typeof TaskCardsQuery>["assignments"]["nodes"][number];

/** The groups of the list, in the order of the tabs. */
export const groups = ["OVERDUE", "DUE_SOON", "RETURNED", "WAITING", "ALL"] as const;
/** One of them. */
export type Group = (typeof groups)[number];

const ofGroup: Record<Group, TaskFilter> = {
  OVERDUE: { timeliness: { eq: "OVERDUE" } },
  DUE_SOON: { timeliness: { eq: "DUE_SOON" } },
  RETURNED: { state: { eq: "RETURNED" } },
  WAITING: { state: { eq: "SUBMITTED" } },
  ALL: {},
};

/** The filter of one group under what the address says. */
export const filterOf = (
  group: Group,
  state: UrlState,
  own: { agencyId: string } | null,
  today: string,
): TaskFilter => ({ ...addressFilter(state, own, today), ...ofGroup[group] });

/** The filters of all groups, for their counts. */
export const countFilters = (
  state: UrlState,
  own: { agencyId: string } | null,
  today: string,
): VariablesOf<typeof TaskCountsQuery> => ({
  overdue: filterOf("OVERDUE", state, own, today),
  dueSoon: filterOf("DUE_SOON", state, own, today),
  returned: filterOf("RETURNED", state, own, today),
  waiting: filterOf("WAITING", state, own, today),
  all: filterOf("ALL", state, own, today),
});

/** The group the address names; otherwise the most pressing one that is not empty. */
export function groupOf(state: UrlState, view: TaskView, counts: Partial<Record<Group, number>> | null): Group | null {
  const named = groups.find((group) => group === state.nhom);
  // The other views show what is finished and what is to come beside what presses.
  if (named || view !== "danh-sach") return named ?? "ALL";
  if (!counts) return null;
  return groups.find((group) => counts[group]) ?? "ALL";
}
