import { makeWorkerUtils } from "graphile-worker";
import type { Queue } from "./queue.ts";

// A worker gives its sign within moments of its first job.
const graceSeconds = 10;

// The lock of a living worker stands in pg_locks under the two halves of its key.
const dead = `
  select distinct j.locked_by as worker from graphile_worker.jobs j
  where j.locked_by is not null and j.locked_at < now() - make_interval(secs => $1) and not exists (
    select from pg_locks l where l.locktype = 'advisory' and l.objsubid = 1 and l.granted
      and l.database = (select oid from pg_database where datname = current_database())
      and ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended('dondoc worker ' || j.locked_by, 0))`;

/** Frees the jobs, and their lanes, of workers that are gone while others live; answers with those workers. */
export async function freeDeadJobs(
  { options: { pgPool, logger } }: Queue,
  lockedForSeconds: number = graceSeconds,
): Promise<string[]> {
  const { rows } = await pgPool.query<{ worker: string }>(dead, [lockedForSeconds]);
  const workers = rows.map(({ worker }) => worker);
  if (workers.length === 0) return workers;
  const queue = await makeWorkerUtils({ pgPool, ...(logger ? { logger } : {}) });
  await queue.forceUnlockWorkers(workers).finally(() => queue.release());
  return workers;
}
