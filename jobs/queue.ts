import { Logger, type RunnerOptions, runMigrations } from "graphile-worker";
import pg from "pg";
import type { JobLog } from "./jobs.ts";

/** What every use of the queue's library is given, and how to end its connections afterwards. */
export interface Queue {
  options: RunnerOptions & { pgPool: pg.Pool };
  close(): Promise<void>;
}

/**
 * Opens connections for the queue's library. Its own ones it would leave to end by themselves, and the news that a job is
 * done it would leave to a promise that nobody waits for: with a batch, even one without delay, its stop waits for both.
 */
export function openQueue(url: string, connections: number, log?: JobLog): Queue {
  const lost = (error: Error) => log?.error({ err: error }, "queue connection");
  const pgPool = new pg.Pool({ connectionString: url, max: connections, application_name: "dondoc queue" });
  pgPool.on("error", lost);
  pgPool.on("connect", (client) => client.on("error", lost));
  const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };
  return {
    options: { pgPool, preset, logger: queueLogger(log), noHandleSignals: true },
    close: () => pgPool.end(),
  };
}

/** Brings the queue's own tables (schema graphile_worker) to the version of its library. */
export async function migrateQueue(url: string): Promise<void> {
  const queue = openQueue(url, 2);
  await runMigrations(queue.options).finally(queue.close);
}

// Its news of every single job is only for debugging.
function queueLogger(log?: JobLog): Logger {
  return new Logger((scope) => (level, message) => {
    if (level === "error") log?.error({ ...scope }, message);
    else if (level === "warning") log?.warn({ ...scope }, message);
    else log?.debug({ ...scope }, message);
  });
}
