import { runOnce } from "graphile-worker";
import { freeJobs } from "./freeJobs.ts";
import type { Jobs } from "./jobs.ts";
import { announceWorker } from "./presence.ts";
import { openQueue } from "./queue.ts";
import { tasks } from "./tasks.ts";

/** Does the jobs that wait now, then ends; for a command while no server runs. */
export async function runQueueOnce(jobs: Jobs): Promise<void> {
  const { url, log } = jobs;
  const queue = openQueue(url, 3, log);
  try {
    const presence = await announceWorker(url, () => freeJobs(queue), log);
    await runOnce({ ...queue.options, events: presence.events, taskList: tasks(jobs) }).finally(presence.leave);
  } finally {
    await queue.close();
  }
}
