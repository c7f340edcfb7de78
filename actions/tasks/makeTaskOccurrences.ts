import { type Day, isDay } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { action } from "../act.ts";
import { loadTask, touchTask } from "./loadTask.ts";
import { lockTasks } from "./lockTasks.ts";
import { makeOccurrences } from "./makeOccurrences.ts";

/** Which recurring task, as the caller last saw it, and up to which due day. */
export interface MakeTaskOccurrencesInput {
  taskId: string;
  expectedVersion: number;
  until: Day;
}

/** Makes the occurrences of one task up to a day, ahead of the daily job. */
export const makeTaskOccurrences = action("occurrencesMake", async (act, input: MakeTaskOccurrencesInput) => {
  const task = await loadTask(act, input.taskId);
  act.require("task.makeOccurrences", task.thing);
  if (task.deadline.kind !== "recurring") {
    throw new Failure("INVALID_INPUT", { path: ["taskId"], details: { expected: "nhiệm vụ định kỳ" } });
  }
  if (!isDay(input.until)) throw new Failure("INVALID_INPUT", { path: ["until"] });
  await lockTasks(act, [task.directiveId]);
  await touchTask(act, task, input.expectedVersion);
  await makeOccurrences(act, [task.id], input.until);
  return { taskId: task.id };
});
