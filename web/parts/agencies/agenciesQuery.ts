import { graphql, type ResultOf } from "../../graphql.ts";

/** Agencies with what the list shows. */
export const AgenciesQuery = graphql(`
  query Agencies($filter: AgencyFilter!, $orderBy: [AgencyOrder!], $after: String) {
    agencies(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id code name kind level aliases email validFrom validTo version
        parent { id name }
        viewerCan { edit }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** One agency with its members and how its work stands. */
export const AgencyQuery = graphql(`
  query AgencyDetail($id: ID!) {
    agency(id: $id) {
      id code name kind level aliases email validFrom validTo version
      parent { id name }
      members { id name }
      memberships { validFrom validTo agency { id name } }
      groups { validFrom validTo group { id name } }
      pasts { validTo name parent { id name } }
      predecessors { id effectiveOn predecessor { id name } }
      successors { id effectiveOn successor { id name } }
      reorganisations { id sentence effectiveOn appliedOn version }
      viewerCan { edit }
      progress { total completed completedOnTime completedLate openInTerm openOverdue openNoDeadline }
    }
  }
`);

/** Adds an agency. */
export const CreateAgency = graphql(`
  mutation CreateAgency($input: AgencyCreateInput!) {
    agencyCreate(input: $input) { agency { id name } userErrors { code path message } }
  }
`);

/** Changes an agency. */
export const EditAgency = graphql(`
  mutation EditAgency($input: AgencyEditInput!) {
    agencyEdit(input: $input) { agency { id name version } userErrors { code path message } }
  }
`);

/** One row of the list. */
export type AgencyRow = ResultOf<typeof AgenciesQuery>["agencies"]["nodes"][number];
/** One agency as its panel and form know it. */
export type AgencyDetail = NonNullable<ResultOf<typeof AgencyQuery>["agency"]>;

/** The kinds of agencies, from the top of the tree down. */
export const agencyKinds = ["COMMITTEE", "OFFICE", "DIVISION", "UNIT", "COMMUNE", "GROUP"] as const;
/** The levels of government. */
export const agencyLevels = ["PROVINCE", "DISTRICT", "COMMUNE"] as const;
