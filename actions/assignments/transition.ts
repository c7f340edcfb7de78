import type { Assignment } from "../../entities/assignment.ts";
import { Failure } from "../../rules/failure.ts";
import { type AssignmentVerb, next, stateName } from "../../rules/status.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";
import type { LoadedAssignment } from "./loadAssignment.ts";

/** The columns a transition may set beside the state. */
export type TransitionColumns = Partial<
  Pick<Assignment, "acknowledgedAt" | "submittedOn" | "completedOn" | "confirmedAt" | "lastReportOn" | "returnedCount">
>;

const names: Record<keyof TransitionColumns, string> = {
  acknowledgedAt: "acknowledged_at",
  submittedOn: "submitted_on",
  completedOn: "completed_on",
  confirmedAt: "confirmed_at",
  lastReportOn: "last_report_on",
  returnedCount: "returned_count",
};

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
  const set = (Object.keys(columns) as (keyof TransitionColumns)[]).map(
    (column, at) => `${names[column]} = $${at + 6}`,
  );
  const changed = await statement(
    act,
    `update assignment set ${["state = $4", "changed_on = $5", "version = version + 1", ...set].join(", ")}
     where id = $1 and version = $2 and state = $3 returning id`,
    [assignment.id, expectedVersion, assignment.state, to, act.today, ...Object.values(columns)],
  );
  if (changed.length !== 1) throw new Failure("VERSION_CONFLICT");
  act.record("assignment", assignment.id, { before: { state: assignment.state }, after: { state: to, ...note } });
}
