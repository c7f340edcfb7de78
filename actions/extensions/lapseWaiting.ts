import type { Act } from "../act.ts";
import { statement } from "../statement.ts";

/**
 * Ends what waits for a decision on work that stops: a result lapses with the reason, a request for more time is over.
 * The assignments are changed before, so that nobody decides on them at the same moment.
 */
export async function lapseWaiting(act: Act, assignmentIds: readonly string[], reason: string): Promise<void> {
  if (assignmentIds.length === 0) return;
  await statement(
    act,
    `update submission set state = 'LAPSED', decided_by_id = $2, decided_at = $3, reason = $4
     where assignment_id = any($1::uuid[]) and state = 'WAITING'`,
    [assignmentIds, act.viewer?.personId ?? null, act.now, reason],
  );
  await statement(
    act,
    `update extension_request set state = 'WITHDRAWN', decided_at = $2
     where assignment_id = any($1::uuid[]) and state = 'WAITING'`,
    [assignmentIds, act.now],
  );
}
