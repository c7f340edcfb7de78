import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { discardEmbedded } from "../../server/embedded/discardEmbedded.ts";
import { findPostmaster, isAlive } from "../../server/embedded/postmaster.ts";
import { startEmbedded } from "../../server/embedded/startEmbedded.ts";
import { runCode } from "../harness/child.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";

async function ask(url: string, sql: string): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Starts a server in a process of its own, writes a row there and kills that process without warning. */
async function startAndKill(dataDir: string): Promise<void> {
  const child = runCode(`
    import pg from "pg";
    import { startEmbedded } from "./server/embedded/startEmbedded.ts";
    const { url } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("create table kept (word text); insert into kept values ('đôn đốc')");
    console.log("written");
  `);
  await child.says("written");
  child.process.kill("SIGKILL");
  await child.ended();
}

async function pidOf(clusterDir: string): Promise<number> {
  return Number((await readFile(join(clusterDir, "postmaster.pid"), "utf8")).split("\n")[0]);
}

const dirs: string[] = [];
async function dataDir(): Promise<string> {
  const dir = await scratchDir();
  dirs.push(dir);
  return dir;
}
afterAll(async () => {
  for (const dir of dirs) await discardEmbedded(dir);
  await removeScratchDirs();
});

test("it keeps its data from one start to the next, listens here only and wants its password", async () => {
  const dir = await dataDir();
  const first = await startEmbedded({ dataDir: dir });
  await ask(first.url, "create table kept (word text); insert into kept values ('đôn đốc')");
  const [facts] = await ask(
    first.url,
    `select current_setting('listen_addresses') as listens, current_setting('server_encoding') as encoding,
            (select datctype from pg_database where datname = current_database()) as letters, current_setting('fsync') as fsync`,
  );
  expect(facts).toEqual({
    listens: "127.0.0.1",
    encoding: "UTF8",
    letters: expect.stringContaining("UTF-8"),
    fsync: "on",
  });
  const open = new URL(first.url);
  open.password = "wrong";
  await expect(ask(open.href, "select 1")).rejects.toThrow(/password/);
  await first.stop();
  await first.stop();
  expect(await findPostmaster(join(dir, "postgres"))).toBeNull();

  const second = await startEmbedded({ dataDir: dir });
  expect(await ask(second.url, "select word from kept")).toEqual([{ word: "đôn đốc" }]);
  await second.stop();
});

test("after a kill -9 of the program the next start takes its server over", async () => {
  const dir = await dataDir();
  await startAndKill(dir);
  const left = await pidOf(join(dir, "postgres"));
  expect(isAlive(left)).toBe(true);

  const next = await startEmbedded({ dataDir: dir });
  expect(await pidOf(join(dir, "postgres"))).toBe(left);
  expect(await ask(next.url, "select word from kept")).toEqual([{ word: "đôn đốc" }]);
  await next.stop();
  expect(isAlive(left)).toBe(false);
});

test("after a kill -9 of the server too, nothing that was acknowledged is lost", async () => {
  const dir = await dataDir();
  await startAndKill(dir);
  process.kill(await pidOf(join(dir, "postgres")), "SIGKILL");

  const next = await startEmbedded({ dataDir: dir });
  expect(await ask(next.url, "select word from kept")).toEqual([{ word: "đôn đốc" }]);
  await next.stop();
});

test("a stale postmaster.pid that names another program is no obstacle, and that program is left alone", async () => {
  const dir = await dataDir();
  await (await startEmbedded({ dataDir: dir })).stop();
  const pidFile = join(dir, "postgres/postmaster.pid");
  await writeFile(pidFile, `${process.pid}\n${join(dir, "postgres")}\n0\n5432\n\n127.0.0.1\n`);

  const next = await startEmbedded({ dataDir: dir });
  expect(await pidOf(join(dir, "postgres"))).not.toBe(process.pid);
  await next.stop();
});

test("a first start that was cut off half-way begins anew", async () => {
  const dir = await dataDir();
  await mkdir(join(dir, "postgres.new/base"), { recursive: true });
  const server = await startEmbedded({ dataDir: dir, durable: false });
  expect(await ask(server.url, "select 1 as one")).toHaveLength(1);
  await server.stop();
});

test("a directory that is something else is not touched", async () => {
  const dir = await dataDir();
  await mkdir(join(dir, "postgres"));
  await writeFile(join(dir, "postgres/letter.txt"), "của người khác");
  await expect(startEmbedded({ dataDir: dir })).rejects.toThrow(/không phải một cụm dữ liệu/);
  expect(await readdir(join(dir, "postgres"))).toEqual(["letter.txt"]);
});

test("data of another major version are refused in words", async () => {
  const dir = await dataDir();
  await mkdir(join(dir, "postgres"));
  await writeFile(join(dir, "postgres/PG_VERSION"), "16\n");
  await expect(startEmbedded({ dataDir: dir })).rejects.toThrow(/PostgreSQL 16/);
});

test("a throwaway server dies with its program and leaves no data", async () => {
  const dir = await dataDir();
  const child = runCode(`
    import { startEmbedded } from "./server/embedded/startEmbedded.ts";
    await startEmbedded({ dataDir: ${JSON.stringify(dir)}, durable: false });
    console.log("started");
    setInterval(() => undefined, 1000);
  `);
  await child.says("started");
  const pid = await pidOf(join(dir, "postgres"));
  child.process.kill("SIGKILL");
  await child.ended();
  await expect(gone(join(dir, "postgres"))).resolves.toBe(true);
  expect(isAlive(pid)).toBe(false);
});

/** Looks until the path is gone; the test's own time limit ends a vain wait. */
async function gone(path: string): Promise<true> {
  while (await stat(path).catch(() => null)) await new Promise((resolve) => setImmediate(resolve));
  return true;
}

const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot("as root, a project that others cannot enter keeps its cluster elsewhere, and remembers where", async () => {
  const outer = await dataDir();
  const dir = join(outer, "locked/.data");
  await mkdir(join(outer, "locked"), { mode: 0o700 });
  const first = await startEmbedded({ dataDir: dir });
  try {
    await ask(first.url, "create table kept (word text)");
    await first.stop();
    const [elsewhere] = (await readFile(join(dir, "postgres.path"), "utf8")).split("\n");
    expect((await stat(elsewhere ?? "")).uid).not.toBe(0);
    const second = await startEmbedded({ dataDir: dir });
    expect(await ask(second.url, "select * from kept")).toEqual([]);
    await second.stop();
  } finally {
    await discardEmbedded(dir);
  }
});
