import { graphql, type ResultOf } from "../../graphql.ts";

/** The requests for more time that wait for the viewer's decision. */
export const ExtensionInboxQuery = graphql(`
  query ExtensionInbox($filter: AssignmentFilter!, $after: String) {
    assignments(first: 25, after: $after, filter: $filter, orderBy: [{ field: DUE_ON, direction: ASC }]) {
      nodes {
        id dueOn originalDueOn
        agency { id name }
        task { id refLabel text }
        directive { id documentNumber }
        extensions { id number state askedDueOn askedAt flagged }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** One assignment on which a request waits. */
export type ExtensionRow = ResultOf<typeof ExtensionInboxQuery>["assignments"]["nodes"][number];
