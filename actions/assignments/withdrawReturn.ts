import type { Day } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { action } from "../act.ts";
import { statement } from "../statement.ts";
import type { AssignmentInput } from "./acknowledge.ts";
import { loadAssignment } from "./loadAssignment.ts";
import { transition } from "./transition.ts";

interface Returned {
  id: string;
  submittedOn: Day;
  returnedCount: number;
  goneOn: boolean;
}

/**
 * The office takes a return back, as long as the agency has not gone on from it: the result waits again as it was, in
 * time or late by the day it was first handed in.
 */
export const withdrawReturn = action("returnWithdraw", async (act, input: AssignmentInput) => {
  const assignment = await loadAssignment(act, input.id);
  act.require("assignment.return", assignment.thing);
  if (assignment.version !== input.expectedVersion) throw new Failure("VERSION_CONFLICT");
  const [last] = await statement<Returned>(
    act,
    `select s.id, s.submitted_on::text as "submittedOn", a.returned_count as "returnedCount",
       exists (select 1 from progress_report r where r.assignment_id = a.id and r.at >= s.decided_at) as "goneOn"
     from submission s join assignment a on a.id = s.assignment_id
     where a.id = $1 and s.state = 'RETURNED' order by s.number desc limit 1`,
    [assignment.id],
  );
  if (last?.goneOn)
    throw new Failure("STATE_NOT_ALLOWED", { details: { state: "cơ quan đã báo cáo sau khi bị trả lại" } });
  const { submittedOn = null, returnedCount = 1 } = last ?? {};
  await transition(act, assignment, "WITHDRAW_RETURN", input.expectedVersion, {
    submittedOn,
    returnedCount: returnedCount - 1,
  });
  await statement(
    act,
    `update submission set state = 'WAITING', decided_by_id = null, decided_at = null, reason = null
     where id = $1 and state = 'RETURNED'`,
    [last?.id],
  );
  return { assignmentId: assignment.id };
});
