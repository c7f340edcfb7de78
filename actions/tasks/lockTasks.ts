import type { Act } from "../act.ts";
import { statement } from "../statement.ts";

/** Holds the tasks of directives in the order in which every writer of many takes them, so that no two wait for each other. */
export async function lockTasks(act: Act, directiveIds: readonly string[]): Promise<void> {
  await statement(
    act,
    "select 1 from task where directive_id = any($1::uuid[]) order by directive_id, seq for no key update",
    [[...new Set(directiveIds)].sort()],
  );
}
