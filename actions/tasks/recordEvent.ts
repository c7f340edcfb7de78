import { type Day, isDay } from "../../rules/day.ts";
import { dueOn } from "../../rules/deadline.ts";
import { Failure } from "../../rules/failure.ts";
import { action } from "../act.ts";
import { holdCalendar } from "../calendar/holdCalendar.ts";
import { moveDueDays } from "../calendar/moveDueDays.ts";
import { loadTask, touchTask } from "./loadTask.ts";

/** The task whose time limit waits for a day, and that day. */
export interface RecordEventInput {
  id: string;
  expectedVersion: number;
  on: Day;
}

/**
 * Records the day from which a relative time limit counts ("kể từ ngày bàn giao", "kể từ ngày nhận được văn bản"): the
 * limit becomes a date. A day of receipt already assumed, or an event corrected, moves the date and keeps the first one.
 */
export const recordEvent = action("taskRecordEvent", async (act, input: RecordEventInput) => {
  const task = await loadTask(act, input.id);
  act.require("task.recordEvent", task.thing);
  const { deadline } = task;
  if (deadline.kind !== "relative" || (deadline.from !== "event" && deadline.from !== "receipt")) {
    const expected = "thời hạn tính từ ngày phát sinh sự việc hoặc ngày nhận được văn bản";
    throw new Failure("INVALID_INPUT", { path: ["id"], details: { expected } });
  }
  // What has not happened yet starts no time limit.
  if (!isDay(input.on) || input.on > act.today) {
    const details = { expected: "ngày đã đến", found: input.on };
    throw new Failure("INVALID_INPUT", { path: ["on"], details });
  }
  const calendar = await holdCalendar(act);
  const due = dueOn(deadline, { issuedOn: task.issuedOn, eventOn: input.on, receivedOn: input.on, calendar });
  // Assignments before their task, as a confirmation takes them.
  if (due) await moveDueDays(act, [{ taskId: task.id, to: due }], { eventOn: input.on });
  await touchTask(act, task, input.expectedVersion);
  await act.db.query(
    `update task set event_on = $2, due_on = $3, original_due_on = coalesce(original_due_on, $3) where id = $1`,
    [task.id, input.on, due],
  );
  act.record("task", task.id, {
    before: { eventOn: task.eventOn, dueOn: task.dueOn },
    after: { eventOn: input.on, dueOn: due },
  });
  return { taskId: task.id };
});
