import { graphql, type ResultOf, type VariablesOf } from "../../graphql.ts";
import type { UrlState } from "../useUrlState.ts";

/** The list of directives with their counters. */
export const DirectivesQuery = graphql(`
  query Directives($filter: DirectiveFilter!, $orderBy: [DirectiveOrder!]!, $after: String) {
    directives(first: 25, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id kindName documentNumber issuedOn abstract state urgency
        taskCount completedCount overdueCount
        issuer { id name }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** One row of the list. */
export type DirectiveRow = ResultOf<typeof DirectivesQuery>["directives"]["nodes"][number];

/** The filter that the address says. */
export function directiveFilter(state: UrlState): VariablesOf<typeof DirectivesQuery>["filter"] {
  const year = Number(state.nam);
  const of = state["trang-thai"];
  return {
    ...(state.tim ? { search: state.tim } : {}),
    ...(year ? { year: { eq: year } } : {}),
    ...(state.loai ? { kind: { eq: state.loai } } : {}),
    ...(of === "ISSUED" || of === "DRAFT" ? { state: of } : {}),
  };
}
