import { graphql, type ResultOf } from "../../graphql.ts";

/** People with their roles. */
export const PeopleQuery = graphql(`
  query People($filter: PersonFilter!, $after: String) {
    persons(first: 25, after: $after, filter: $filter) {
      nodes { id name email active version roles { id role validTo agency { id name } } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** Adds a person; an invitation goes out. */
export const CreatePerson = graphql(`
  mutation CreatePerson($input: PersonCreateInput!) {
    personCreate(input: $input) { person { id name } userErrors { code path message } }
  }
`);

/** Changes a person's name or roles, or locks and unlocks the account. */
export const EditPerson = graphql(`
  mutation EditPerson($input: PersonEditInput!) {
    personEdit(input: $input) { person { id name version active } userErrors { code path message } }
  }
`);

/** One person of the list. */
export type PersonRow = ResultOf<typeof PeopleQuery>["persons"]["nodes"][number];
/** The roles, in the order of their weight. */
export const roles = ["LEADER", "MONITOR", "CLERK", "HEAD", "OFFICER", "APPRAISER", "ADMIN"] as const;
