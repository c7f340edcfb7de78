import { graphql, type ResultOf, type VariablesOf } from "../../graphql.ts";
import type { UrlState } from "../useUrlState.ts";
import { addressFilter, type TaskFilter } from "./taskAddress.ts";

/** Assignments with what the list shows and what may be done to each. */
export const TasksQuery = graphql(`
  query Tasks($filter: AssignmentFilter!, $orderBy: [AssignmentOrder!], $after: String) {
    assignments(first: 25, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id role state dueOn originalDueOn timeliness overdueDays timelinessLabel
        agency { id name }
        task { id refLabel text deadlineLabel starred }
        directive { id documentNumber }
        viewerCan { submit reportProgress }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
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
export function groupOf(text: string | undefined, counts: Partial<Record<Group, number>> | null): Group | null {
  const named = groups.find((group) => group === text);
  if (named || !counts) return named ?? null;
  return groups.find((group) => counts[group]) ?? "ALL";
}
