import type { Assignment } from "../entities/assignment.ts";
import { Assignment as AssignmentTable } from "../entities/assignment.ts";
import { Failure } from "../rules/failure.ts";
import { type AssignmentVerb, next, stateName } from "../rules/status.ts";
import type { Act } from "./act.ts";
import type { LoadedAssignment } from "./loadAssignment.ts";

/** The columns a transition may set beside the state. */
export type TransitionColumns = Partial<
  Pick<Assignment, "acknowledgedAt" | "submittedOn" | "completedOn" | "confirmedAt" | "lastReportOn" | "returnedCount">
>;

/**
 * Moves an assignment along the table of rules/status by a conditional update on (id, version).
 * Fails with STATE_NOT_ALLOWED where the table has no such step and VERSION_CONFLICT when somebody was faster.
 */
export async function transition(
  act: Act,
  assignment: LoadedAssignment,
  verb: AssignmentVerb,
  expectedVersion: number,
  columns: TransitionColumns = {},
  note: Record<string, unknown> = {},
): Promise<void> {
  // Who worked from an older row is told so first: the state may be wrong only because of that.
  if (assignment.version !== expectedVersion) throw new Failure("VERSION_CONFLICT");
  const to = next(assignment.state, verb);
  if (!to) throw new Failure("STATE_NOT_ALLOWED", { details: { state: stateName(assignment.state) } });
  const changed = await act.db.update(
    AssignmentTable,
    { id: assignment.id, version: expectedVersion, state: assignment.state },
    { ...columns, state: to, version: expectedVersion + 1 },
  );
  if (changed.affected !== 1) throw new Failure("VERSION_CONFLICT");
  act.record("assignment", assignment.id, { before: { state: assignment.state }, after: { state: to, ...note } });
}
