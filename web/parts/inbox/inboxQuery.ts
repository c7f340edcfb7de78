import { graphql, type ResultOf } from "../../graphql.ts";
import { useUrlState } from "../useUrlState.ts";

/** The results that wait for the viewer's decision, the longest waiting first. */
export const InboxQuery = graphql(`
  query Inbox($filter: AssignmentFilter!, $after: String) {
    assignments(first: 25, after: $after, filter: $filter, orderBy: [{ field: SUBMITTED_ON, direction: ASC }]) {
      nodes {
        id submittedOn dueOn returnedCount version
        agency { id name }
        task { id refLabel text }
        directive { id documentNumber }
        viewerCan { confirm return }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** One waiting result. */
export type InboxRow = ResultOf<typeof InboxQuery>["assignments"]["nodes"][number];

/** What the address narrows a box of the inbox to. */
export function useInboxFilter(): { agencyId?: { eq: string }; search?: string } {
  const [state] = useUrlState();
  return {
    ...(state["co-quan"] ? { agencyId: { eq: state["co-quan"] } } : {}),
    ...(state.tim ? { search: state.tim } : {}),
  };
}
