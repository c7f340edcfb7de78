import { runOnce } from "graphile-worker";
import { freeJobs } from "./freeJobs.ts";
import type { Jobs } from "./jobs.ts";
import { announceWorker } from "./presence.ts";
import { queueLogger } from "./queue.ts";
import { tasks } from "./tasks.ts";

/** Does the jobs that wait now, then ends; for a command while no server runs. */
export async function runQueueOnce(jobs: Jobs): Promise<void> {
  const { url, log } = jobs;
  const presence = await announceWorker(url, () => freeJobs(url), log);
  try {
    await runOnce({
      connectionString: url,
      maxPoolSize: 3,
      noHandleSignals: true,
      taskList: tasks(jobs),
      logger: queueLogger(log),
    });
  } finally {
    await presence.leave();
  }
}
