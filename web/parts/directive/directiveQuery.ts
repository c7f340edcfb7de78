import { graphql, type ResultOf } from "../../graphql.ts";

/** A directive's head, its figures and what may be done with it. */
export const DirectiveQuery = graphql(`
  query Directive($id: ID!) {
    directive(id: $id) {
      id kindName documentNumber signer signerTitle place issuedOn endsOn abstract urgency state version
      registeredAt assignedAt recipients taskCount closedOn closeReason
      supersededBy { id }
      carriesOut { id task { id refLabel } directive { id kindName documentNumber } }
      amendments {
        id documentName documentIssuedOn abstract effectiveOn appliedOn recordedAt
        file { id name url }
        byDirective { id }
        recordedBy { id name }
        changes { id kind ref text summary task { id } }
      }
      bases { number issuedOn }
      issuer { id name }
      monitor { id name }
      field { id name }
      sourceFile { id name size url }
      progress {
        completed total completedOnTime completedLate openInTerm openOverdue openNoDeadline sentence
      }
      viewerCan { edit issue revoke amend close carryOut }
    }
  }
`);

/** A directive's tasks by their order, each with those of its assignments that the viewer may see. */
export const DirectiveTasksQuery = graphql(`
  query DirectiveTasks($id: ID!, $after: String) {
    directive(id: $id) {
      id
      tasks(first: 100, after: $after) {
        nodes {
          id seq refLabel section text dueOn originalDueOn deadlineLabel group leadTotal leadCompleted timeliness overdueDays
          removedOn
          addedBy { id documentName }
          removedBy { id documentName }
          addressees { id role name agency { id name } }
          assignments { id role state timeliness overdueDays carriedOutBy { id sentence } }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

/** The assignments of one task. */
export const TaskAssignmentsQuery = graphql(`
  query TaskAssignments($id: ID!) {
    task(id: $id) {
      id
      assignments { id role state timeliness overdueDays timelinessLabel dueOn agency { id name } carriedOutBy { id sentence } }
    }
  }
`);

/** What happened to a directive. */
export const DirectiveHistoryQuery = graphql(`
  query DirectiveHistory($id: ID!) {
    directive(id: $id) {
      id
      history(first: 50) { id at verb after person { id name } }
    }
  }
`);

/** A directive as its page shows it. */
export type DirectiveHead = NonNullable<ResultOf<typeof DirectiveQuery>["directive"]>;
/** A task as the directive's page shows it. */
export type DirectiveTask = NonNullable<ResultOf<typeof DirectiveTasksQuery>["directive"]>["tasks"]["nodes"][number];
/** What adjusts a directive, as its page shows it. */
export type DirectiveAmendment = DirectiveHead["amendments"][number];

/** Ends a directive. */
export const CloseMutation = graphql(`
  mutation DirectiveClose($input: DirectiveCloseInput!) {
    directiveClose(input: $input) {
      directive { id version closedOn }
      userErrors { code path message }
    }
  }
`);

/** Ends a directive in favour of another. */
export const SupersedeMutation = graphql(`
  mutation DirectiveSupersede($input: DirectiveSupersedeInput!) {
    directiveSupersede(input: $input) {
      directive { id version closedOn }
      userErrors { code path message }
    }
  }
`);

/** Issued directives by number or subject, to choose one. */
export const DirectiveOptionsQuery = graphql(`
  query DirectiveOptions($search: String) {
    directives(first: 20, filter: { search: $search, state: ISSUED }) {
      nodes { id kindName documentNumber abstract issuedOn closedOn }
    }
  }
`);
