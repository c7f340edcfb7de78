import { instant, one, plain, type ReadType, raw, text } from "../readType.ts";

/** How a request for more time is read: only below an assignment that the viewer may see. */
export const extensionRequest: ReadType = {
  table: "extension_request",
  fields: {
    id: plain("id"),
    number: raw("number"),
    currentDueOn: plain("current_due_on"),
    askedDueOn: plain("asked_due_on"),
    reason: text("reason"),
    state: plain("state"),
    askedAt: instant("asked_at"),
    grantedDueOn: plain("granted_due_on"),
    decidedAt: instant("decided_at"),
    decisionReason: text("decision_reason"),
    askedBy: one("Person", "asked_by_id"),
    decidedBy: one("Person", "decided_by_id"),
  },
  needs: { flagged: ["number"], lateDays: ["currentDueOn", "askedAt"] },
};
