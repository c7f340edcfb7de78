import { createHash } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import { type Day, dayOf } from "../rules/day.ts";
import { Failure } from "../rules/failure.ts";
import { may, type Thing, type Verb, type Viewer } from "../rules/may.ts";
import { meant } from "./constraints.ts";
import { statement } from "./statement.ts";

/** Who acts through which database at what time; made once per request, per command or per job. */
export interface Door {
  dataSource: DataSource;
  /** Null: the program itself (a job, the demo, the command line), which may do everything. */
  viewer: Viewer | null;
  now(): Date;
}

/** What an action is given: its transaction, its viewer and its moment. */
export interface Act {
  db: EntityManager;
  viewer: Viewer | null;
  now: Date;
  today: Day;
  /** Refuses like a thing that does not exist unless the viewer may do the verb to the thing. */
  require(verb: Verb, thing: Thing): void;
  /** Adds a line of history, written with everything else or not at all. */
  record(subjectType: string, subjectId: string, change: Change): void;
  /**
   * Asks for a job once the transaction is there; `key` makes asking twice the same as once, the jobs of one `lane` are
   * done one after another.
   */
  enqueue(job: string, payload: object, key?: string, lane?: string): void;
}

/** What a line of history keeps: the changed values before and after. */
export interface Change {
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** A verb with its body; `verb` is what history and idempotency keys call it. */
export interface Action<Input, Result> {
  verb: string;
  run(act: Act, input: Input): Promise<Result>;
}

/** Declares an action. Its result must be plain data: it is kept for repeated requests. */
export function action<Input, Result>(
  verb: string,
  run: (act: Act, input: Input) => Promise<Result>,
): Action<Input, Result> {
  return { verb, run };
}

/**
 * The one door to every change: one transaction around the action, its history and its jobs, all or nothing.
 * With an idempotency key a repeated request gets the first answer; the same key for other input is refused.
 */
export async function perform<Input extends object, Result>(
  door: Door,
  doing: Action<Input, Result>,
  input: Input,
  idempotencyKey?: string | null,
): Promise<Result> {
  const done = door.dataSource.transaction(async (db) => {
    const now = door.now();
    const kept = idempotencyKey ? await claimKey<Result>(db, door, doing.verb, idempotencyKey, input, now) : null;
    if (kept) return kept.answer;

    const history: { subjectType: string; subjectId: string; change: Change }[] = [];
    const jobs: { job: string; payload: object; key: string | undefined; lane: string | undefined }[] = [];
    const result = await doing.run(
      {
        db,
        viewer: door.viewer,
        now,
        today: dayOf(now),
        require: (verb, thing) => {
          if (door.viewer && !may(door.viewer, verb, thing)) throw new Failure("NOT_FOUND");
        },
        record: (subjectType, subjectId, change) => history.push({ subjectType, subjectId, change }),
        enqueue: (job, payload, key, lane) => jobs.push({ job, payload, key, lane }),
      },
      input,
    );

    if (history.length > 0) await writeHistory(db, door, doing.verb, now, history);
    for (const { job, payload, key, lane } of jobs) {
      await db.query("select graphile_worker.add_job($1, payload := $2::json, job_key := $3, queue_name := $4)", [
        job,
        JSON.stringify(payload),
        key ?? null,
        lane ?? null,
      ]);
    }
    if (idempotencyKey && door.viewer) {
      await db.query("update idempotency_key set answer = $3 where person_id = $1 and key = $2", [
        door.viewer.personId,
        idempotencyKey,
        JSON.stringify({ answer: result }),
      ]);
    }
    return result;
  });
  return done.catch((error: unknown) => {
    throw meant(error);
  });
}

// A second request with the same key waits here for the first one's transaction to end.
async function claimKey<Result>(
  db: EntityManager,
  door: Door,
  verb: string,
  key: string,
  input: object,
  now: Date,
): Promise<{ answer: Result } | null> {
  if (!door.viewer) return null;
  const inputHash = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  const person = door.viewer.personId;
  const claimed: unknown[] = await db.query(
    `insert into idempotency_key (person_id, key, verb, input_hash, answer, at) values ($1, $2, $3, $4, 'null', $5)
     on conflict do nothing returning 1`,
    [person, key, verb, inputHash, now],
  );
  if (claimed.length > 0) return null;
  const [row]: { verb: string; input_hash: string; answer: { answer: Result } }[] = await db.query(
    "select verb, input_hash, answer from idempotency_key where person_id = $1 and key = $2",
    [person, key],
  );
  if (!row || row.verb !== verb || row.input_hash !== inputHash) throw new Failure("DUPLICATE_REQUEST");
  return row.answer;
}

async function writeHistory(
  db: EntityManager,
  door: Door,
  verb: string,
  at: Date,
  lines: { subjectType: string; subjectId: string; change: Change }[],
): Promise<void> {
  const rows = lines.map((line) => ({
    person_id: door.viewer?.personId ?? null,
    verb,
    at: at.toISOString(),
    subject_type: line.subjectType,
    subject_id: line.subjectId,
    before: line.change.before ?? null,
    after: line.change.after ?? null,
  }));
  await statement(
    { db },
    `insert into history (at, person_id, verb, subject_type, subject_id, before, after)
     select at, person_id, verb, subject_type, subject_id, before, after
     from jsonb_to_recordset($1::jsonb)
       as line(at timestamptz, person_id uuid, verb text, subject_type text, subject_id uuid, before jsonb, after jsonb)`,
    [JSON.stringify(rows)],
  );
}
