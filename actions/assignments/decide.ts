import type { Day } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import type { Act } from "../act.ts";
import { personOf } from "../personOf.ts";
import { statement } from "../statement.ts";

/** Marks the waiting submission of an assignment as confirmed or returned and tells which day it was submitted. */
export async function decideWaiting(
  act: Act,
  assignmentId: string,
  state: "CONFIRMED" | "RETURNED",
  reason: string | null,
): Promise<{ submissionId: string; submittedOn: Day }> {
  const [decided] = await statement<{ id: string; submitted_on: Day }>(
    act,
    // The assignment is held first, as whoever stops the work holds it: neither waits for the other.
    `with held as materialized (select id from assignment where id = $1 for no key update)
     update submission s set state = $2, decided_by_id = $3, decided_at = $4, reason = $5
     from held where s.assignment_id = held.id and s.state = 'WAITING' returning s.id, s.submitted_on`,
    [assignmentId, state, personOf(act), act.now, reason],
  );
  if (!decided) throw new Failure("VERSION_CONFLICT");
  return { submissionId: decided.id, submittedOn: decided.submitted_on };
}
