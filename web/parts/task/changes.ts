import { graphql } from "../../graphql.ts";

/** The agency takes note of an assignment. */
export const Acknowledge = graphql(`
  mutation Acknowledge($input: AssignmentInput!) {
    assignmentAcknowledge(input: $input) { assignment { id version state } userErrors { code path message } }
  }
`);

/** The agency tells how the work goes. */
export const ReportProgress = graphql(`
  mutation ReportProgress($input: ReportProgressInput!) {
    assignmentReportProgress(input: $input) { assignment { id version state } userErrors { code path message } }
  }
`);

/** The head hands in a result. */
export const SubmitResult = graphql(`
  mutation SubmitResult($input: ResultSubmitInput!) {
    resultSubmit(input: $input) { assignment { id version state } userErrors { code path message } }
  }
`);

/** The office confirms the waiting result. */
export const ConfirmResult = graphql(`
  mutation ConfirmResult($input: AssignmentInput!) {
    resultConfirm(input: $input) { assignment { id version state } userErrors { code path message } }
  }
`);

/** The office returns the waiting result with a reason. */
export const ReturnResult = graphql(`
  mutation ReturnResult($input: ResultReturnInput!) {
    resultReturn(input: $input) { assignment { id version state } userErrors { code path message } }
  }
`);
