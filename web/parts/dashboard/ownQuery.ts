import { graphql, type ResultOf, type VariablesOf } from "../../graphql.ts";

/** An agency's own assignments, the most pressing first. */
export const OwnQuery = graphql(`
  query OwnAssignments($filter: AssignmentFilter!, $after: String) {
    assignments(first: 25, after: $after, filter: $filter, orderBy: [{ field: DUE_ON, direction: ASC }]) {
      nodes {
        id role state periodLabel dueOn originalDueOn timeliness overdueDays timelinessLabel
        task { id refLabel text deadlineLabel }
        directive { id documentNumber } carriedOutBy { id sentence }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** The numbers of one agency: whoever works at two must not read of both what opens the rows of one. */
export const OwnCountsQuery = graphql(`
  query OwnCounts(
    $overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $returned: AssignmentFilter!, $open: AssignmentFilter!
  ) {
    overdue: assignments(first: 1, filter: $overdue) { totalCount }
    dueSoon: assignments(first: 1, filter: $dueSoon) { totalCount }
    returned: assignments(first: 1, filter: $returned) { totalCount }
    open: assignments(first: 1, filter: $open) { totalCount }
  }
`);

/** One row of an agency's own list. */
export type OwnRow = ResultOf<typeof OwnQuery>["assignments"]["nodes"][number];
/** What the list shows: one of the three numbers, or all that is open. */
export type OwnGroup = "OVERDUE" | "DUE_SOON" | "RETURNED" | "OPEN";

/** The group that the address names; otherwise the first number that is not zero. */
export function groupOf(
  text: string | undefined,
  counts: { overdue: number; dueSoon: number; returned: number },
): OwnGroup {
  if (text === "OVERDUE" || text === "DUE_SOON" || text === "RETURNED" || text === "OPEN") return text;
  if (counts.overdue) return "OVERDUE";
  if (counts.returned) return "RETURNED";
  return counts.dueSoon ? "DUE_SOON" : "OPEN";
}

type Filter = VariablesOf<typeof OwnQuery>["filter"];

/** The filter of a group within one agency. */
export function ownFilter(group: OwnGroup, agencyId: string | undefined): Filter {
  const own: Filter = { own: true, ...(agencyId ? { agencyId: { eq: agencyId } } : {}) };
  if (group === "OPEN")
    return { ...own, state: { in: ["ASSIGNED", "ACKNOWLEDGED", "IN_PROGRESS", "SUBMITTED", "RETURNED"] } };
  return group === "RETURNED" ? { ...own, state: { eq: "RETURNED" } } : { ...own, timeliness: { eq: group } };
}
