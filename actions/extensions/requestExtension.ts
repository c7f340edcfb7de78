import { randomUUID } from "node:crypto";
import { ExtensionRequest } from "../../entities/extensionRequest.ts";
import { type Day, formatDay, isDay } from "../../rules/day.ts";
import { extendsDue, whyNoExtension } from "../../rules/extension.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { stateName } from "../../rules/status.ts";
import { action } from "../act.ts";
import type { AssignmentInput } from "../assignments/acknowledge.ts";
import { changeAssignment } from "../assignments/changeAssignment.ts";
import { loadAssignment } from "../assignments/loadAssignment.ts";
import { personOf } from "../personOf.ts";

/** Until when, and why more time is needed. */
export interface RequestExtensionInput extends AssignmentInput {
  dueOn: Day;
  reason: string;
}

/** The head of the lead agency asks for more time; the due day stays until the office decides. */
export const requestExtension = action("extensionRequest", async (act, input: RequestExtensionInput) => {
  const assignment = await loadAssignment(act, input.id);
  act.require("assignment.extend", assignment.thing);
  const reason = nfc(input.reason).trim();
  if (!reason) throw new Failure("REASON_REQUIRED", { path: ["reason"] });
  if (assignment.version !== input.expectedVersion) throw new Failure("VERSION_CONFLICT");
  const [before]: { number: number; waiting: boolean }[] = await act.db.query(
    `select coalesce(max(number), 0)::int as number, coalesce(bool_or(state = 'WAITING'), false) as waiting
     from extension_request where assignment_id = $1`,
    [assignment.id],
  );
  const { dueOn } = assignment;
  const refusal = whyNoExtension({ ...assignment, waiting: before?.waiting ?? false });
  if (refusal) throw new Failure(refusal, { details: { state: stateName(assignment.state) } });
  if (dueOn === null || !isDay(input.dueOn) || !extendsDue(dueOn, input.dueOn)) {
    throw new Failure("DUE_NOT_LATER", { path: ["dueOn"], details: dueOn ? { dueOn: formatDay(dueOn) } : {} });
  }
  await changeAssignment(act, assignment, input.expectedVersion);
  const number = (before?.number ?? 0) + 1;
  await act.db.insert(ExtensionRequest, {
    id: randomUUID(),
    assignmentId: assignment.id,
    number,
    currentDueOn: dueOn,
    askedDueOn: input.dueOn,
    reason,
    askedById: personOf(act),
    askedAt: act.now,
  });
  act.record("assignment", assignment.id, { before: { dueOn }, after: { number, askedDueOn: input.dueOn, reason } });
  return { assignmentId: assignment.id };
});
