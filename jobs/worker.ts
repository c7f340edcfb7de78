import { run } from "graphile-worker";
import { perform } from "../actions/act.ts";
import { recordFirstStart } from "../actions/upkeep/recordFirstStart.ts";
import { startClock } from "./clock.ts";
import { freeJobs } from "./freeJobs.ts";
import { doorOf, type Jobs } from "./jobs.ts";
import { announceWorker } from "./presence.ts";
import { openQueue } from "./queue.ts";
import { tasks } from "./tasks.ts";
import { wake } from "./wake.ts";
import { watchDead } from "./watchDead.ts";

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
  const stops: (() => Promise<void>)[] = [];
  // What was started last rests on the earlier things.
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const queue = openQueue(url, concurrency + 1, log);
    stops.push(queue.close);
    const presence = await announceWorker(url, () => freeJobs(queue), log);
    stops.push(presence.leave);
    const { events } = presence;
    const worker = await run({ ...queue.options, concurrency, events, taskList: tasks(jobs) });
    // A worker that has given up by itself says so by a rejection; the rest must stop all the same.
    stops.push(() => worker.stop().catch((error: unknown) => log.warn({ err: error }, "worker stop")));
    // Without a listener a worker that gives up would end the whole program.
    worker.promise.catch((error: unknown) => log.error({ err: error }, "worker stopped"));
    stops.push(watchDead(queue, log));
    const { since } = await perform(doorOf(jobs), recordFirstStart, {});
    stops.push(startClock(jobs, new Date(since)));
    await wake(jobs, new Date(since));
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
