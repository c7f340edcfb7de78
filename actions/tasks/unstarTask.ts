import { action } from "../act.ts";
import { personOf } from "../personOf.ts";
import { seenTask } from "./seenTask.ts";
import type { StarInput } from "./starTask.ts";

/** Takes a task off one's own watch-list. */
export const unstarTask = action("taskUnstar", async (act, { id }: StarInput) => {
  act.require("task.star", await seenTask(act, id));
  await act.db.query("delete from star where person_id = $1 and task_id = $2", [personOf(act), id]);
  return { taskId: id };
});
