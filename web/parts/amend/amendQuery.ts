import { graphql, type ResultOf, type VariablesOf } from "../../graphql.ts";

/** The directive that is adjusted. */
export const AmendQuery = graphql(`
  query AmendDirective($id: ID!) {
    directive(id: $id) {
      id kindName documentNumber issuedOn abstract version closedOn taskCount
      viewerCan { amend }
    }
  }
`);

/** The tasks of a directive as an adjustment needs them. */
export const AmendTasksQuery = graphql(`
  query AmendTasks($id: ID!, $after: String) {
    directive(id: $id) {
      id
      tasks(first: 100, after: $after) {
        nodes {
          id ref refLabel section text deadlineKind deadlineText deadlineLabel dueOn removedOn timeliness
          addressees { id role name agency { id name } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** What an adjustment would do; nothing is stored. */
export const AmendPreviewQuery = graphql(`
  query AmendPreview($input: DirectiveAmendInput!) {
    amendmentPreview(input: $input) { before after sentence userErrors { code path message } }
  }
`);

/** Records an adjustment. */
export const AmendMutation = graphql(`
  mutation DirectiveAmend($input: DirectiveAmendInput!) {
    directiveAmend(input: $input) {
      directive { id version }
      userErrors { code path message }
    }
  }
`);

/** The head of the directive that is adjusted. */
export type AmendSource = NonNullable<ResultOf<typeof AmendQuery>["directive"]>;
/** A task as the server gives it to the editor. */
export type AmendTaskSource = NonNullable<ResultOf<typeof AmendTasksQuery>["directive"]>["tasks"]["nodes"][number];
/** What is sent. */
export type AmendInput = VariablesOf<typeof AmendMutation>["input"];
