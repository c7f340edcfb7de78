import { type Day, formatDay, isDay } from "../../rules/day.ts";
import { canGrant, extendsDue } from "../../rules/extension.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { stateName } from "../../rules/status.ts";
import { type Act, action } from "../act.ts";
import type { AssignmentInput } from "../assignments/acknowledge.ts";
import { changeAssignment } from "../assignments/changeAssignment.ts";
import { loadAssignment } from "../assignments/loadAssignment.ts";
import { planDecidedLetters } from "../letters/planDecidedLetters.ts";
import { statement } from "../statement.ts";
import { endExtension, waitingExtension } from "./endExtension.ts";

/** Yes or no; `dueOn` grants another day than was asked for. */
export interface DecideExtensionInput extends AssignmentInput {
  grant: boolean;
  dueOn?: Day | null;
  /** Always needed for a no. */
  reason?: string | null;
}

/** The monitor or a leader decides on the waiting request; a granted day is the due day from now on, the original stays. */
export const decideExtension = action("extensionDecide", async (act, input: DecideExtensionInput) => {
  const assignment = await loadAssignment(act, input.id);
  act.require("assignment.decideExtension", assignment.thing);
  const reason = nfc(input.reason ?? "").trim() || null;
  if (!input.grant && !reason) throw new Failure("REASON_REQUIRED", { path: ["reason"] });
  if (assignment.version !== input.expectedVersion) throw new Failure("VERSION_CONFLICT");
  const { id, dueOn } = assignment;
  const request = await waitingExtension(act, id);
  const { number } = request;
  if (!input.grant) {
    await changeAssignment(act, assignment, input.expectedVersion);
    await endExtension(act, request, "REFUSED", { reason });
    act.record("assignment", id, { before: { dueOn }, after: { number, refused: true, reason } });
    await planDecidedLetters(act, "EXTENSION_DECIDED", request.id);
    return { assignmentId: id };
  }
  if (!canGrant(assignment.state) || dueOn === null) {
    throw new Failure("STATE_NOT_ALLOWED", { details: { state: stateName(assignment.state) } });
  }
  const grantedDueOn = input.dueOn ?? request.askedDueOn;
  if (!isDay(grantedDueOn) || !extendsDue(dueOn, grantedDueOn)) {
    throw new Failure("DUE_NOT_LATER", { path: ["dueOn"], details: { dueOn: formatDay(dueOn) } });
  }
  await changeAssignment(act, assignment, input.expectedVersion, { dueOn: grantedDueOn });
  await endExtension(act, request, "GRANTED", { reason, grantedDueOn });
  await moveTask(act, assignment.taskId);
  act.record("assignment", id, { before: { dueOn }, after: { number, dueOn: grantedDueOn, reason } });
  await planDecidedLetters(act, "EXTENSION_DECIDED", request.id);
  return { assignmentId: id };
});

// A task is due when the last of its leads is. The occurrences of a recurring task each have a day of their own.
async function moveTask(act: Act, taskId: string): Promise<void> {
  await statement(
    act,
    `update task set version = version + 1, due_on = (select max(a.due_on) from assignment a
       where a.task_id = $1 and a.role = 'LEAD' and a.state <> 'CANCELLED')
     where id = $1 and deadline_kind not in ('RECURRING','CONTINUOUS')`,
    [taskId],
  );
}
