import { graphql } from "../../graphql.ts";

/** The office suspends the work. */
export const Suspend = graphql(`
  mutation AssignmentSuspend($input: AssignmentStopInput!) {
    assignmentSuspend(input: $input) { assignment { id version state } userErrors { code path message } }
  }
`);

/** The office lets suspended work go on. */
export const Resume = graphql(`
  mutation AssignmentResume($input: AssignmentInput!) {
    assignmentResume(input: $input) { assignment { id version state } userErrors { code path message } }
  }
`);

/** The office ends the work for good. */
export const Cancel = graphql(`
  mutation AssignmentCancel($input: AssignmentStopInput!) {
    assignmentCancel(input: $input) { assignment { id version state } userErrors { code path message } }
  }
`);
