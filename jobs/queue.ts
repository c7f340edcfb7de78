import { Logger, runMigrations } from "graphile-worker";
import type { JobLog } from "./jobs.ts";

/** Brings the queue's own tables (schema graphile_worker) to the version of its library. */
export async function migrateQueue(url: string): Promise<void> {
  await runMigrations({ connectionString: url, maxPoolSize: 2, logger: queueLogger() });
}

/** The queue's messages in our log; its news of every single job is only for debugging. */
export function queueLogger(log?: JobLog): Logger {
  return new Logger((scope) => (level, message) => {
    if (level === "error") log?.error({ ...scope }, message);
    else if (level === "warning") log?.warn({ ...scope }, message);
    else log?.debug({ ...scope }, message);
  });
}
