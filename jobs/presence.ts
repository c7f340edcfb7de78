import { EventEmitter } from "node:events";
import type { WorkerEvents } from "graphile-worker";
import pg from "pg";
import type { JobLog } from "./jobs.ts";

/** A worker's sign that it is there. */
export interface Presence {
  /** Whether no other worker was there when it came. */
  alone: boolean;
  /** To be handed to the queue's library: each of its pools gets a sign of its own. */
  events: WorkerEvents;
  leave(): Promise<void>;
}

const lock = "hashtextextended('dondoc workers', 0)";

/**
 * Tells other processes that a worker is at this database. The sign is a shared session lock, so it ends with the
 * process, however that ends; who can have it alone is alone. `whenAlone` is done before another one can come.
 */
export async function announceWorker(url: string, whenAlone: () => Promise<void>, log?: JobLog): Promise<Presence> {
  const client = new pg.Client({ connectionString: url, application_name: "dondoc worker" });
  const lost = (error: unknown) => log?.error({ err: error }, "worker presence");
  client.on("error", lost);
  await client.connect();
  try {
    // A machine that vanished from the network must not count as there for two hours.
    await client.query("set tcp_keepalives_idle = 20; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3");
    const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${lock}) as alone`);
    const alone = rows[0]?.alone === true;
    if (alone) await whenAlone();
    await client.query(`select pg_advisory_lock_shared(${lock})`);
    if (alone) await client.query(`select pg_advisory_unlock(${lock})`);
    // One after another: a connection takes one query at a time.
    let signs: Promise<unknown> = Promise.resolve();
    const events: WorkerEvents = new EventEmitter();
    // Jobs are locked in the name of the pool, whichever of its workers does them.
    events.on("pool:create", ({ workerPool: { id } }) => {
      signs = signs
        .then(() => client.query("select pg_advisory_lock_shared(hashtextextended('dondoc worker ' || $1, 0))", [id]))
        .catch(lost);
    });
    return { alone, events, leave: () => signs.then(() => client.end()) };
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** Whether a worker is at this database now, in any process. */
export async function isWorkerThere(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${lock}) as alone`);
    return rows[0]?.alone !== true;
  } finally {
    await client.end();
  }
}
