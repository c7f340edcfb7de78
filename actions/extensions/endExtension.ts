import type { ExtensionState } from "../../entities/extensionRequest.ts";
import type { Day } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import type { Act } from "../act.ts";
import { personOf } from "../personOf.ts";
import { statement } from "../statement.ts";

/** The request of an assignment that waits for its decision. */
export interface WaitingExtension {
  id: string;
  number: number;
  askedDueOn: Day;
}

/** Finds the waiting request; fails with STATE_NOT_ALLOWED where none waits. */
export async function waitingExtension(act: Act, assignmentId: string): Promise<WaitingExtension> {
  const [waiting] = await statement<{ id: string; number: number; askedDueOn: Day }>(
    act,
    `select id, number, asked_due_on::text as "askedDueOn" from extension_request
     where assignment_id = $1 and state = 'WAITING'`,
    [assignmentId],
  );
  if (!waiting) throw new Failure("STATE_NOT_ALLOWED", { details: { state: "không có đề nghị gia hạn đang chờ" } });
  return waiting;
}

/** Ends a waiting request. The assignment is changed before: its version is where of two who decide one loses. */
export async function endExtension(
  act: Act,
  { id }: WaitingExtension,
  state: Exclude<ExtensionState, "WAITING">,
  decision: { reason?: string | null; grantedDueOn?: Day } = {},
): Promise<void> {
  await statement(
    act,
    `update extension_request set state = $2, granted_due_on = $3, decision_reason = $4, decided_by_id = $5,
       decided_at = $6 where id = $1`,
    [id, state, decision.grantedDueOn ?? null, decision.reason ?? null, personOf(act), act.now],
  );
}

/** Ends a request that has lost its object, since the work was completed or stopped for good. */
export async function dropExtension(act: Act, assignmentId: string): Promise<void> {
  await statement(
    act,
    "update extension_request set state = 'WITHDRAWN', decided_at = $2 where assignment_id = $1 and state = 'WAITING'",
    [assignmentId, act.now],
  );
}
