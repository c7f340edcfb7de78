import type { EntityManager } from "typeorm";
import type { ComparedTask } from "../../rules/directiveDifference.ts";

/** The tasks of a directive as far as two readings of it are compared, in order. */
export async function loadComparedTasks(db: EntityManager, directiveId: string): Promise<ComparedTask[]> {
  return db.query(
    `select ref, text, due_on as "dueOn" from task where directive_id = $1 and removed_on is null order by seq`,
    [directiveId],
  );
}
