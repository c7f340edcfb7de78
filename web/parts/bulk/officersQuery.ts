import { graphql } from "../../graphql.ts";

/** The officers of an agency, to whom its head can give work. */
export const OfficersQuery = graphql(`
  query Officers($agency: ID!) {
    persons(first: 100, filter: { agencyId: { eq: $agency }, role: OFFICER, active: true }) { nodes { id name } }
  }
`);
