import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { ClusterNote } from "./cluster.ts";
import { runDir } from "./runDir.ts";

/** A database of a test file's own, already migrated. */
export interface TestDatabase {
  url: string;
  /** Removes it, cutting connections that are still open. */
  drop(): Promise<void>;
}

/** The note is written while the first tests already run; nobody waits for it longer than a first start can take. */
async function readNote(): Promise<ClusterNote> {
  const path = join(await runDir(), "cluster.json");
  for (const until = performance.now() + 120_000; performance.now() < until; await wait(25)) {
    const text = await readFile(path, "utf8").catch(() => null);
    if (text !== null) return JSON.parse(text) as ClusterNote;
  }
  throw new Error("The test run's PostgreSQL did not start within two minutes");
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Clones the run's migrated template, for one test file; `drop` it in afterAll. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const note = await readNote();
  if ("failure" in note) throw new Error(note.failure);
  const name = `test_${randomBytes(6).toString("hex")}`;
  await ask(note.url, `create database ${name} template ${note.template}`);
  const at = new URL(note.url);
  at.pathname = name;
  return { url: at.href, drop: () => ask(note.url, `drop database if exists ${name} with (force)`) };
}
