import { graphql } from "../../graphql.ts";

/** Open work of an agency, to choose one. */
export const AssignmentOptionsQuery = graphql(`
  query AssignmentOptions($agencyId: ID!, $search: String) {
    assignments(
      first: 50
      filter: { agencyId: { eq: $agencyId }, state: { in: [ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, SUBMITTED, RETURNED, SUSPENDED] }, search: $search }
    ) {
      nodes { id task { id refLabel text } directive { id documentNumber } }
    }
  }
`);

/** Says which assignment a directive carries out, or takes that back. */
export const CarryOutMutation = graphql(`
  mutation DirectiveCarryOut($input: DirectiveCarryOutInput!) {
    directiveCarryOut(input: $input) {
      directive { id version carriesOut { id } }
      userErrors { code path message }
    }
  }
`);
