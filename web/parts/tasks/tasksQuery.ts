import { graphql, type ResultOf, type VariablesOf } from "../../graphql.ts";
import type { UrlState } from "../useUrlState.ts";

/** Assignments with what the list shows and what may be done to each. */
export const TasksQuery = graphql(`
  query Tasks($filter: AssignmentFilter!, $orderBy: [AssignmentOrder!], $after: String) {
    assignments(first: 25, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id role state dueOn originalDueOn timeliness overdueDays timelinessLabel
        agency { id name }
        task { id refLabel text deadlineLabel }
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
type Filter = VariablesOf<typeof TasksQuery>["filter"];

/** The groups of the list, in the order of the tabs. */
export const groups = ["OVERDUE", "DUE_SOON", "RETURNED", "WAITING", "ALL"] as const;
/** One of them. */
export type Group = (typeof groups)[number];

const states = ["ASSIGNED", "ACKNOWLEDGED", "IN_PROGRESS", "SUBMITTED", "RETURNED", "COMPLETED", "SUSPENDED"] as const;

/** The states to filter by; OPEN stands for all in which work is still expected. */
export const stateChoices = ["OPEN", ...states, "CANCELLED"] as const;

const open: Filter = { state: { in: ["ASSIGNED", "ACKNOWLEDGED", "IN_PROGRESS", "SUBMITTED", "RETURNED"] } };

const ofGroup: Record<Group, Filter> = {
  OVERDUE: { timeliness: { eq: "OVERDUE" } },
  DUE_SOON: { timeliness: { eq: "DUE_SOON" } },
  RETURNED: { state: { eq: "RETURNED" } },
  WAITING: { state: { eq: "SUBMITTED" } },
  ALL: {},
};

// Within the list of an agency's own people the agency is fixed; elsewhere the address names it.
function ofAddress(state: UrlState, own: { agencyId: string } | null): Filter {
  const agencyId = own?.agencyId ?? state["co-quan"];
  const chosen = stateChoices.find((choice) => choice === state["trang-thai"]);
  return {
    ...(own ? { own: true } : {}),
    ...(agencyId ? { agencyId: { eq: agencyId } } : {}),
    ...(state["van-ban"] ? { directiveId: { eq: state["van-ban"] } } : {}),
    ...(state.vai === "LEAD" || state.vai === "COORDINATING" ? { role: state.vai } : {}),
    ...(state.tim ? { search: state.tim } : {}),
    ...(chosen === "OPEN" ? { and: [open] } : chosen ? { and: [{ state: { eq: chosen } }] } : {}),
  };
}

/** The filter of one group under what the address says. */
export const filterOf = (group: Group, state: UrlState, own: { agencyId: string } | null): Filter => ({
  ...ofAddress(state, own),
  ...ofGroup[group],
});

/** The filters of all groups, for their counts. */
export const countFilters = (
  state: UrlState,
  own: { agencyId: string } | null,
): VariablesOf<typeof TaskCountsQuery> => ({
  overdue: filterOf("OVERDUE", state, own),
  dueSoon: filterOf("DUE_SOON", state, own),
  returned: filterOf("RETURNED", state, own),
  waiting: filterOf("WAITING", state, own),
  all: filterOf("ALL", state, own),
});

/** The group the address names; otherwise the most pressing one that is not empty. */
export function groupOf(text: string | undefined, counts: Partial<Record<Group, number>> | null): Group | null {
  const named = groups.find((group) => group === text);
  if (named || !counts) return named ?? null;
  return groups.find((group) => counts[group]) ?? "ALL";
}
