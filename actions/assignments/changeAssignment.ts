import type { Assignment } from "../../entities/assignment.ts";
import { Failure } from "../../rules/failure.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";
import type { LoadedAssignment } from "./loadAssignment.ts";

const names = { dueOn: "due_on", officerId: "officer_id" } as const;

/**
 * Changes columns of an assignment beside its state, by a conditional update on (id, version); with none only the
 * version moves, so that whoever works from the older row is told. Fails with VERSION_CONFLICT.
 */
export async function changeAssignment(
  act: Act,
  assignment: LoadedAssignment,
  expectedVersion: number,
  columns: Partial<Pick<Assignment, "dueOn" | "officerId">> = {},
): Promise<void> {
  const set = (Object.keys(columns) as (keyof typeof names)[]).map((column, at) => `${names[column]} = $${at + 4}`);
  const changed = await statement(
    act,
    `update assignment set ${["changed_on = $3", "version = version + 1", ...set].join(", ")}
     where id = $1 and version = $2 returning id`,
    [assignment.id, expectedVersion, act.today, ...Object.values(columns)],
  );
  if (changed.length !== 1) throw new Failure("VERSION_CONFLICT");
}
