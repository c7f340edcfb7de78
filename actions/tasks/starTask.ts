import { action } from "../act.ts";
import { personOf } from "../personOf.ts";
import { seenTask } from "./seenTask.ts";

/** Which task. */
export interface StarInput {
  id: string;
}

/** Puts a task on one's own watch-list; there already, it stays. The task itself does not change. */
export const starTask = action("taskStar", async (act, { id }: StarInput) => {
  act.require("task.star", await seenTask(act, id));
  await act.db.query("insert into star (person_id, task_id, at) values ($1, $2, $3) on conflict do nothing", [
    personOf(act),
    id,
    act.now,
  ]);
  return { taskId: id };
});
