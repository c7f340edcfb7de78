import { action } from "../act.ts";
import type { AssignmentInput } from "./acknowledge.ts";
import { loadAssignment } from "./loadAssignment.ts";
import { recountWork } from "./recountWork.ts";
import { transition } from "./transition.ts";

/** The office lets suspended work go on; it counts again from today, with the due day it had. */
export const resume = action("assignmentResume", async (act, input: AssignmentInput) => {
  const assignment = await loadAssignment(act, input.id);
  act.require("assignment.resume", assignment.thing);
  await transition(act, assignment, "RESUME", input.expectedVersion);
  await recountWork(act, assignment);
  return { assignmentId: assignment.id };
});
