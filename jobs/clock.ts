import { createTask, type ScheduledTask } from "node-cron";
import type { Jobs } from "./jobs.ts";
import { timetable } from "./timetable.ts";
import { wake } from "./wake.ts";

/**
 * Beside its own time every entry is looked at this often: for a timer that fired a moment early, and for a machine that
 * slept at 07:30, which makes up for it the same day.
 */
const lookAround = "*/10 * * * *";

/** Starts the clock: at the times of the timetable it looks what is due. It decides nothing. Answers with how to stop it. */
export function startClock(jobs: Jobs, since: Date): () => Promise<void> {
  const crons = new Set([...timetable.map(({ cron }) => cron), lookAround]);
  const tasks = [...crons].map((cron): ScheduledTask => {
    const task = createTask(cron, () => wake(jobs, since), {
      name: cron,
      timezone: "Asia/Ho_Chi_Minh",
      noOverlap: true,
      unref: true,
      suppressMissedWarning: true,
    });
    task.on("execution:failed", ({ execution }) => jobs.log.error({ err: execution?.error, cron }, "clock"));
    void task.start();
    return task;
  });
  return async () => {
    for (const task of tasks) await task.destroy();
  };
}
