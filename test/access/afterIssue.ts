import { done, issued, mutation, onDirective } from "./changes.ts";
import type { Operation } from "./operation.ts";

const amendment = (id: string) => ({
  input: {
    id,
    expectedVersion: 3,
    documentNumber: "54/TB-UBND",
    effectiveOn: "2026-12-01",
    changes: [{ kind: "ADD", task: { ref: "BS", text: "Bổ sung", deadlineKind: "NONE", lead: [], coordinating: [] } }],
  },
});

/** The operations on a directive that is issued: who may do it to one of the committee. */
export const afterIssue: Record<string, Operation> = {
  "Query.amendmentPreview": {
    gets: ["MONITOR"],
    subject: issued,
    ask: (id) => ({
      doc: "query ($input: DirectiveAmendInput!) { amendmentPreview(input: $input) { sentence userErrors { code path } } }",
      variables: amendment(id),
    }),
    got: (text) => text.includes("LEAD_MISSING"),
  },
  "Mutation.directiveAmend": {
    gets: ["MONITOR"],
    subject: issued,
    ask: (id) => ({
      doc: mutation("directiveAmend", "DirectiveAmendInput", onDirective),
      variables: amendment(id),
    }),
    // Only whoever may do it is told that the new task has no lead.
    got: (text) => text.includes("LEAD_MISSING"),
  },
  "Mutation.directiveCarryOut": {
    gets: ["MONITOR", "CLERK"],
    subject: issued,
    ask: (id) => ({
      doc: mutation("directiveCarryOut", "DirectiveCarryOutInput", onDirective),
      variables: { input: { id, expectedVersion: 3, assignmentId: null } },
    }),
    got: done,
  },
  "Mutation.directiveClose": {
    gets: ["MONITOR"],
    subject: issued,
    ask: (id) => ({
      doc: mutation("directiveClose", "DirectiveCloseInput", onDirective),
      variables: { input: { id, expectedVersion: 3, reason: "Đã tổng kết" } },
    }),
    got: done,
  },
  "Mutation.directiveSupersede": {
    gets: ["MONITOR"],
    subject: issued,
    ask: (id) => ({
      doc: mutation("directiveSupersede", "DirectiveSupersedeInput", onDirective),
      variables: { input: { id, expectedVersion: 3, byId: id } },
    }),
    // Nothing takes its own place; whom it is not theirs to end is not told which of the two is missing.
    got: (text) => text.includes('"byId"'),
  },
};
