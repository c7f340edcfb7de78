import { action } from "../act.ts";
import { loadAssignment } from "./loadAssignment.ts";
import { transition } from "./transition.ts";

/** Which assignment, as the caller last saw it. */
export interface AssignmentInput {
  id: string;
  expectedVersion: number;
}

/** The agency takes note of an assignment. */
export const acknowledge = action("assignmentAcknowledge", async (act, input: AssignmentInput) => {
  const assignment = await loadAssignment(act, input.id);
  act.require("assignment.acknowledge", assignment.thing);
  await transition(act, assignment, "ACKNOWLEDGE", input.expectedVersion, { acknowledgedAt: act.now });
  return { assignmentId: assignment.id };
});
