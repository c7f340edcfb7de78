import { Failure } from "../../rules/failure.ts";
import { action } from "../act.ts";
import type { AssignmentInput } from "../assignments/acknowledge.ts";
import { changeAssignment } from "../assignments/changeAssignment.ts";
import { loadAssignment } from "../assignments/loadAssignment.ts";
import { endExtension, waitingExtension } from "./endExtension.ts";

/** The head takes the waiting request for more time back. */
export const withdrawExtension = action("extensionWithdraw", async (act, input: AssignmentInput) => {
  const assignment = await loadAssignment(act, input.id);
  act.require("assignment.extend", assignment.thing);
  if (assignment.version !== input.expectedVersion) throw new Failure("VERSION_CONFLICT");
  const request = await waitingExtension(act, assignment.id);
  await changeAssignment(act, assignment, input.expectedVersion);
  await endExtension(act, request, "WITHDRAWN");
  act.record("assignment", assignment.id, { after: { number: request.number } });
  return { assignmentId: assignment.id };
});
