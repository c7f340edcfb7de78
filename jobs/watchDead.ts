import { createTask } from "node-cron";
import { freeDeadJobs } from "./freeDeadJobs.ts";
import type { JobLog } from "./jobs.ts";
import type { Queue } from "./queue.ts";

/** Looks every 20 seconds whether another worker was killed over its jobs, and frees them; answers with how to stop. */
export function watchDead(queue: Queue, log: JobLog): () => Promise<void> {
  const look = async () => {
    const freed = await freeDeadJobs(queue);
    if (freed.length > 0) log.warn({ freed }, "jobs of dead workers freed");
  };
  const task = createTask("*/20 * * * * *", look, {
    name: "dead workers",
    noOverlap: true,
    unref: true,
    suppressMissedWarning: true,
  });
  task.on("execution:failed", ({ execution }) => log.error({ err: execution?.error }, "dead workers"));
  void task.start();
  return async () => {
    await task.destroy();
  };
}
