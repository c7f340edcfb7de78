import { action } from "../act.ts";
import { lapseWaiting } from "../extensions/lapseWaiting.ts";
import { reasonOf } from "../reasonOf.ts";
import type { AssignmentInput } from "./acknowledge.ts";
import { loadAssignment } from "./loadAssignment.ts";
import { recountWork } from "./recountWork.ts";
import { transition } from "./transition.ts";

/** To stop work always says why. */
export interface StopInput extends AssignmentInput {
  reason: string;
}

/** The office suspends the work: it stands beside the counts until it is resumed; the due day stays. */
export const suspend = action("assignmentSuspend", async (act, input: StopInput) => {
  const assignment = await loadAssignment(act, input.id);
  act.require("assignment.suspend", assignment.thing);
  const reason = reasonOf(input);
  // What waited is submitted again once the work goes on, since time will have passed.
  await transition(act, assignment, "SUSPEND", input.expectedVersion, { submittedOn: null }, { reason });
  await lapseWaiting(act, [assignment.id], reason);
  await recountWork(act, assignment);
  return { assignmentId: assignment.id };
});
