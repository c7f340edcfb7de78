import { run } from "graphile-worker";
import { perform } from "../actions/act.ts";
import { recordFirstStart } from "../actions/recordFirstStart.ts";
import { startClock } from "./clock.ts";
import { freeJobs } from "./freeJobs.ts";
import { doorOf, type Jobs } from "./jobs.ts";
import { announceWorker } from "./presence.ts";
import { queueLogger } from "./queue.ts";
import { tasks } from "./tasks.ts";
import { wake } from "./wake.ts";

/** Letters wait for mail servers most of the time; more at once would only take connections from the people. */
const concurrency = 4;

/** The running jobs. */
export interface RunningJobs {
  /** Lets the jobs under way finish, and takes no new ones. */
  stop(): Promise<void>;
}

/** Starts the queue's worker and the clock, and makes up for what was missed today. */
export async function startJobs(jobs: Jobs): Promise<RunningJobs> {
  const { url, log } = jobs;
  const presence = await announceWorker(url, () => freeJobs(url), log);
  try {
    const worker = await run({
      connectionString: url,
      maxPoolSize: concurrency + 1,
      concurrency,
      noHandleSignals: true,
      taskList: tasks(jobs),
      logger: queueLogger(log),
    });
    // Without a listener a lost database connection would end the whole program.
    worker.promise.catch((error: unknown) => log.error({ err: error }, "worker stopped"));
    try {
      const { since } = await perform(doorOf(jobs), recordFirstStart, {});
      const stopClock = startClock(jobs, new Date(since));
      await wake(jobs, new Date(since));
      return {
        async stop() {
          await stopClock();
          await worker.stop();
          await presence.leave();
        },
      };
    } catch (error) {
      await worker.stop();
      throw error;
    }
  } catch (error) {
    await presence.leave();
    throw error;
  }
}
