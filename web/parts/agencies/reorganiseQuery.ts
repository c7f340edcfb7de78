import { graphql, type ResultOf, type VariablesOf } from "../../graphql.ts";

/** What a reorganisation would do, and the versions of the agencies that it changes. */
export const ReorganisePreviewQuery = graphql(`
  query ReorganisePreview($input: AgencyReorganiseInput!, $ids: [ID!]!) {
    agencyReorganisePreview(input: $input) {
      preview {
        sentence carriedOutOn moves cancels staying directives drafts people staff groups children letters extensions
        rows { assignmentId ref text documentNumber dueOn role fromName toId toName outcome }
      }
      userErrors { code path message }
    }
    agencies(first: 100, filter: { id: { in: $ids } }) { nodes { id version } }
  }
`);

/** Carries a reorganisation out, or plans it. */
export const ReorganiseMutation = graphql(`
  mutation AgencyReorganise($input: AgencyReorganiseInput!) {
    agencyReorganise(input: $input) {
      reorganisation { id sentence appliedOn }
      userErrors { code path message }
    }
  }
`);

/** Takes a planned reorganisation back. */
export const WithdrawReorganisation = graphql(`
  mutation AgencyReorganiseWithdraw($input: AgencyReorganiseWithdrawInput!) {
    agencyReorganiseWithdraw(input: $input) { reorganisation { id } userErrors { code path message } }
  }
`);

/** Sets the members of a group by day. */
export const EditMembers = graphql(`
  mutation AgencyEditMembers($input: AgencyEditMembersInput!) {
    agencyEditMembers(input: $input) { agency { id version } userErrors { code path message } }
  }
`);

/** The agencies of a day with their names and places of that day. */
export const AgencyTreeQuery = graphql(`
  query AgencyTree($on: Day!) { agencyTree(on: $on) { id code name kind parentId } }
`);

/** A reorganisation as it is sent. */
export type ReorganiseInput = VariablesOf<typeof ReorganiseMutation>["input"];
/** What is shown before it is. */
export type Preview = NonNullable<ResultOf<typeof ReorganisePreviewQuery>["agencyReorganisePreview"]["preview"]>;
