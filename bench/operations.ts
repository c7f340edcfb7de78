import type { Made } from "./data.ts";

/** One thing that is measured: what the product is asked, and by which path the limit answers the same. */
export interface Operation {
  name: string;
  path: string;
  query: string;
  /** The variables of the n-th request. */
  variables: (n: number) => Record<string, unknown>;
  /** How many requests can be made at most; unbounded when left out. */
  most?: number;
}

const pick = <T>(values: readonly T[], n: number): T => {
  const found = values[n % values.length];
  if (found === undefined) throw new Error("There is nothing to ask for");
  return found;
};

/** What is measured, on the data that were made. */
export function operations(made: Made): Operation[] {
  return [
    {
      name: "directive + 78 tasks + agencies",
      path: "/directive",
      query: `query Directive($id: ID!) { directive(id: $id) {
        id documentNumber abstract issuedOn state issuer { id name } monitor { id name }
        tasks(first: 100) { nodes { id seq ref section text dueOn deadlineText leadTotal leadCompleted
          assignments { id role state dueOn timeliness overdueDays agency { id name } } } } } }`,
      variables: (n) => ({ id: pick(made.directiveIds, n) }),
    },
    {
      name: "50 overdue rows of an agency",
      path: "/overdue",
      query: `query Overdue($agency: ID) { assignments(first: 50, filter: { agencyId: { eq: $agency }, timeliness: { eq: OVERDUE } }) {
        nodes { id role state dueOn timeliness overdueDays agency { id name } task { id ref text } directive { id documentNumber issuedOn } }
        pageInfo { hasNextPage } } }`,
      variables: () => ({ agency: made.agencyId }),
    },
    {
      name: "50 directives with counters",
      path: "/directives",
      query: `query Directives { directives(first: 50) {
        nodes { id documentNumber issuedOn abstract state urgency taskCount completedCount overdueCount issuer { id name } }
        pageInfo { hasNextPage } } }`,
      variables: () => ({}),
    },
    {
      name: "progress of all agencies",
      path: "/progress",
      query: `query Progress { agencyProgress { agency { id name } total completedOnTime completedLate openInTerm openOverdue openNoDeadline } }`,
      variables: () => ({}),
    },
    {
      name: "confirm a result",
      path: "/confirm",
      query: `mutation Confirm($input: AssignmentInput!) { resultConfirm(input: $input) {
        assignment { id state completedOn version } userErrors { code } } }`,
      variables: (n) => {
        const { id, version } = pick(made.waiting, n);
        return { input: { id, expectedVersion: version } };
      },
      most: made.waiting.length,
    },
  ];
}
