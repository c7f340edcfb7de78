import { Failure } from "../../rules/failure.ts";
import { stateName } from "../../rules/status.ts";
import { action } from "../act.ts";
import { dropExtension } from "../extensions/endExtension.ts";
import { planDecidedLetters } from "../letters/planDecidedLetters.ts";
import type { AssignmentInput } from "./acknowledge.ts";
import { countCompletion } from "./countCompletion.ts";
import { decideWaiting } from "./decide.ts";
import { loadAssignment } from "./loadAssignment.ts";
import { transition } from "./transition.ts";

/** The office confirms the waiting result; only this completes, as of the day the result was submitted. */
export const confirmResult = action("resultConfirm", async (act, input: AssignmentInput) => {
  const assignment = await loadAssignment(act, input.id);
  act.require("assignment.confirm", assignment.thing);
  if (assignment.version !== input.expectedVersion) throw new Failure("VERSION_CONFLICT");
  if (assignment.state !== "SUBMITTED") {
    throw new Failure("STATE_NOT_ALLOWED", { details: { state: stateName(assignment.state) } });
  }
  const { submissionId, submittedOn } = await decideWaiting(act, assignment.id, "CONFIRMED", null);
  await transition(
    act,
    assignment,
    "CONFIRM",
    input.expectedVersion,
    { completedOn: submittedOn, confirmedAt: act.now },
    { submissionId, completedOn: submittedOn },
  );
  await dropExtension(act, assignment.id);
  await countCompletion(act, assignment, submittedOn);
  await planDecidedLetters(act, "CONFIRMED", submissionId);
  return { assignmentId: assignment.id };
});
