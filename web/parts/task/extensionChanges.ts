import { graphql } from "../../graphql.ts";

/** The head of the lead agency asks for more time. */
export const RequestExtension = graphql(`
  mutation RequestExtension($input: ExtensionRequestInput!) {
    extensionRequest(input: $input) { assignment { id version } userErrors { code path message } }
  }
`);

/** The office grants or refuses it. */
export const DecideExtension = graphql(`
  mutation DecideExtension($input: ExtensionDecideInput!) {
    extensionDecide(input: $input) { assignment { id version dueOn } userErrors { code path message } }
  }
`);

/** The head takes the request back. */
export const WithdrawExtension = graphql(`
  mutation WithdrawExtension($input: AssignmentInput!) {
    extensionWithdraw(input: $input) { assignment { id version } userErrors { code path message } }
  }
`);

/** How many working days a new due day adds, and whether offices work on it. */
export const AddedDaysQuery = graphql(`
  query AddedDays($due: Day!, $day: Day!, $eve: Day!) {
    added: workingDays(from: $due, until: $day)
    itself: workingDays(from: $eve, until: $day)
  }
`);
