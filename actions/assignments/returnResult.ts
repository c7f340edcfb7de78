import { Failure } from "../../rules/failure.ts";
import { stateName } from "../../rules/status.ts";
import { action } from "../act.ts";
import { planDecidedLetters } from "../letters/planDecidedLetters.ts";
import { reasonOf } from "../reasonOf.ts";
import type { AssignmentInput } from "./acknowledge.ts";
import { decideWaiting } from "./decide.ts";
import { loadAssignment } from "./loadAssignment.ts";
import { transition } from "./transition.ts";

/** A return always says why. */
export interface ReturnResultInput extends AssignmentInput {
  reason: string;
}

/** The office returns the waiting result; it counts as not completed until it is submitted anew and confirmed. */
export const returnResult = action("resultReturn", async (act, input: ReturnResultInput) => {
  const assignment = await loadAssignment(act, input.id);
  act.require("assignment.return", assignment.thing);
  const reason = reasonOf(input);
  if (assignment.version !== input.expectedVersion) throw new Failure("VERSION_CONFLICT");
  if (assignment.state !== "SUBMITTED") {
    throw new Failure("STATE_NOT_ALLOWED", { details: { state: stateName(assignment.state) } });
  }
  const { submissionId } = await decideWaiting(act, assignment.id, "RETURNED", reason);
  const [row]: { n: number }[] = await act.db.query("select returned_count as n from assignment where id = $1", [
    assignment.id,
  ]);
  await transition(
    act,
    assignment,
    "RETURN",
    input.expectedVersion,
    { submittedOn: null, returnedCount: (row?.n ?? 0) + 1 },
    { reason },
  );
  // A return that is taken back and made again is told again.
  await planDecidedLetters(act, "RETURNED", `${submissionId}+${input.expectedVersion}`);
  return { assignmentId: assignment.id };
});
