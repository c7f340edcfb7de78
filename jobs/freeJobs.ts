import { makeWorkerUtils } from "graphile-worker";
import type { Queue } from "./queue.ts";

/**
 * Frees the jobs that a killed worker had in hand; the queue itself would wait four hours. Only for a moment when no
 * worker is there.
 */
export async function freeJobs({ options: { pgPool, logger } }: Queue): Promise<void> {
  const queue = await makeWorkerUtils({ pgPool, ...(logger ? { logger } : {}) });
  try {
    const held = await queue.withPgClient((client) =>
      client.query<{ worker: string }>(
        "select distinct locked_by as worker from graphile_worker.jobs where locked_by is not null",
      ),
    );
    const workers = held.rows.map(({ worker }) => worker);
    if (workers.length > 0) await queue.forceUnlockWorkers(workers);
  } finally {
    await queue.release();
  }
}
