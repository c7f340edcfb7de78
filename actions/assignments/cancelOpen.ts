import { AssignmentState, next } from "../../rules/status.ts";
import type { Act } from "../act.ts";
import { lapseWaiting } from "../extensions/lapseWaiting.ts";
import { statement } from "../statement.ts";

const cancellable = Object.values(AssignmentState).filter((state) => next(state, "CANCEL") !== null);

/**
 * Cancels those of the assignments that the table of rules/status lets be cancelled, with the reason in each one's
 * history; answers with their ids. What waits for a decision lapses with the work. The rows must be locked.
 */
export async function cancelOpen(act: Act, assignmentIds: readonly string[], reason: string): Promise<string[]> {
  if (assignmentIds.length === 0) return [];
  const cancelled = await statement<{ id: string; was: AssignmentState }>(
    act,
    `update assignment a set state = 'CANCELLED', submitted_on = null, changed_on = $2, version = a.version + 1
     from assignment was where was.id = a.id and a.id = any($1::uuid[]) and was.state = any($3::text[])
     returning a.id, was.state as was`,
    [assignmentIds, act.today, cancellable],
  );
  const ids = cancelled.map(({ id }) => id);
  await lapseWaiting(act, ids, reason);
  for (const { id, was } of cancelled) {
    act.record("assignment", id, { before: { state: was }, after: { state: "CANCELLED", reason } });
  }
  return ids;
}

/** Holds the work of a directive: assignments, then tasks, as a confirmation takes them, so that neither waits for the other. */
export async function lockWork(act: Act, directiveId: string): Promise<void> {
  await statement(act, "select 1 from assignment where directive_id = $1 order by id for no key update", [directiveId]);
  await statement(act, "select 1 from task where directive_id = $1 order by seq for no key update", [directiveId]);
}

/** Every agency that leads or led a task of a directive, for the counters of its year. */
export async function leadingAgencies(act: Act, directiveId: string): Promise<string[]> {
  const rows = await statement<{ id: string }>(
    act,
    "select distinct agency_id as id from assignment where directive_id = $1 and role = 'LEAD'",
    [directiveId],
  );
  return rows.map(({ id }) => id);
}
