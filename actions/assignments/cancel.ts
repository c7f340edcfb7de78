import { action } from "../act.ts";
import { lapseWaiting } from "../extensions/lapseWaiting.ts";
import { reasonOf } from "../reasonOf.ts";
import { loadAssignment } from "./loadAssignment.ts";
import { recountWork } from "./recountWork.ts";
import type { StopInput } from "./suspend.ts";
import { transition } from "./transition.ts";

/** The office ends the work for good; what was done of it stays on record. */
export const cancel = action("assignmentCancel", async (act, input: StopInput) => {
  const assignment = await loadAssignment(act, input.id);
  act.require("assignment.cancel", assignment.thing);
  const reason = reasonOf(input);
  await transition(act, assignment, "CANCEL", input.expectedVersion, { submittedOn: null }, { reason });
  await lapseWaiting(act, [assignment.id], reason);
  await recountWork(act, assignment);
  return { assignmentId: assignment.id };
});
