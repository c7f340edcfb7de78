import { graphql, type ResultOf, type VariablesOf } from "../../graphql.ts";

/** A draft's head, source and warnings. */
export const DraftQuery = graphql(`
  query Draft($id: ID!) {
    directive(id: $id) {
      id state kind kindName documentNumber issuedOn endsOn abstract signer signerTitle place urgency countContinuous
      sourceText version sourceNotes
      sourcePages { number width height imageUrl }
      issuer { id name }
      monitor { id name }
      warnings { code message ref }
      viewerCan { edit issue }
    }
  }
`);

/** One page of a draft's tasks. */
export const DraftTasksQuery = graphql(`
  query DraftTasks($id: ID!, $after: String) {
    directive(id: $id) {
      id
      tasks(first: 100, after: $after) {
        nodes {
          id ref refLabel section text spanStart spanEnd deadlineKind deadlineText deadlineLabel deadlineRule reportDutyRule reportDutyLabel dueOn target reportTo
          evidenceRequired
          confidence { lead deadline text }
          boxes { page start end x y width height }
          addressees { id role name agency { id name } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** Saves a corrected draft; its tasks replace all that were there. */
export const EditMutation = graphql(`
  mutation DraftEdit($input: DirectiveEditInput!) {
    directiveEdit(input: $input) {
      directive { id version }
      userErrors { code path message }
    }
  }
`);

/** Issues a draft to the agencies. */
export const IssueMutation = graphql(`
  mutation DraftIssue($input: DirectiveIssueInput!) {
    directiveIssue(input: $input) {
      directive { id version state documentNumber }
      userErrors { code path message }
    }
  }
`);

/** Takes an issued directive back to a draft. */
export const RevokeMutation = graphql(`
  mutation DirectiveRevoke($input: DirectiveRevokeInput!) {
    directiveRevoke(input: $input) {
      directive { id version state }
      userErrors { code path message }
    }
  }
`);

/** Remembers what a draft calls an agency. */
export const LearnAliasMutation = graphql(`
  mutation LearnAlias($input: AgencyLearnAliasInput!) {
    agencyLearnAlias(input: $input) {
      agency { id name }
      userErrors { code path message }
    }
  }
`);

/** Throws a draft away. */
export const DiscardMutation = graphql(`
  mutation DraftDiscard($input: DirectiveDiscardInput!) {
    directiveDiscard(input: $input) { userErrors { code path message } }
  }
`);

/** A draft's head as the server gives it. */
export type DraftSource = NonNullable<ResultOf<typeof DraftQuery>["directive"]>;
/** A draft's task as the server gives it. */
export type TaskSource = NonNullable<ResultOf<typeof DraftTasksQuery>["directive"]>["tasks"]["nodes"][number];
/** What a save sends. */
export type EditInput = VariablesOf<typeof EditMutation>["input"];
