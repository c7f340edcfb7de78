import { Failure } from "../../rules/failure.ts";
import { isOpen, stateName } from "../../rules/status.ts";
import { type Act, action } from "../act.ts";
import { statement } from "../statement.ts";
import type { AssignmentInput } from "./acknowledge.ts";
import { changeAssignment } from "./changeAssignment.ts";
import { loadAssignment } from "./loadAssignment.ts";

/** To whom; null takes the work back. */
export interface DelegateInput extends AssignmentInput {
  officerId: string | null;
}

/** The head gives open work to an officer, who may then hand in its result; the agency answers all the same. */
export const delegate = action("assignmentDelegate", async (act, input: DelegateInput) => {
  const assignment = await loadAssignment(act, input.id);
  act.require("assignment.delegate", assignment.thing);
  if (assignment.version !== input.expectedVersion) throw new Failure("VERSION_CONFLICT");
  if (!isOpen(assignment.state)) {
    throw new Failure("STATE_NOT_ALLOWED", { details: { state: stateName(assignment.state) } });
  }
  const officer = input.officerId === null ? null : await officerAt(act, assignment.agencyId, input.officerId);
  await changeAssignment(act, assignment, input.expectedVersion, { officerId: input.officerId });
  act.record("assignment", assignment.id, { after: { officerId: input.officerId, officer } });
  return { assignmentId: assignment.id };
});

async function officerAt(act: Act, agencyId: string, personId: string): Promise<string> {
  const [found] = await statement<{ name: string }>(
    act,
    `select p.name from person p where p.id = $1 and p.active and exists (
       select 1 from role_held r where r.person_id = p.id and r.agency_id = $2 and r.role = 'OFFICER'
         and r.valid_from <= $3 and (r.valid_to is null or r.valid_to >= $3))`,
    [personId, agencyId, act.today],
  );
  if (!found) throw new Failure("NOT_FOUND", { path: ["officerId"] });
  return found.name;
}
