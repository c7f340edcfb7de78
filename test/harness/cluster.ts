import { execFile } from "node:child_process";
import { mkdir, readdir, rename, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { discardEmbedded } from "../../server/embedded/discardEmbedded.ts";
import { isAlive } from "../../server/embedded/postmaster.ts";
import { type Embedded, startEmbedded } from "../../server/embedded/startEmbedded.ts";
import { runDirOf, runDirPrefix } from "./runDir.ts";

const run = promisify(execFile);

/** What the run's `cluster.json` tells the test files. */
export type ClusterNote = { url: string; template: string } | { failure: string };

/** The name of the migrated database that every test file's own is cloned from. */
const template = "dondoc_template";

/** The run's one PostgreSQL: `ready` once the note is written; `stop` waits for that and leaves nothing behind. */
export interface TestCluster {
  stop(): Promise<void>;
}

/**
 * Starts the run's PostgreSQL without waiting for it, so that tests of pure rules are not held up. Failures are told in
 * the note, and only stop the tests that ask for a database.
 */
export async function startTestCluster(root: string): Promise<TestCluster> {
  await sweep();
  const dir = runDirOf(process.pid);
  await discardEmbedded(dir);
  await mkdir(dir, { mode: 0o755 });
  let server: Embedded | undefined;
  const preparing = (async () => {
    let note: ClusterNote;
    try {
      server = await startEmbedded({ dataDir: dir, durable: false });
      note = { url: server.url, template: await makeTemplate(server.url, root, dir) };
    } catch (error) {
      note = { failure: error instanceof Error ? error.message : String(error) };
    }
    await writeFile(join(dir, "cluster.tmp"), JSON.stringify(note), { mode: 0o600 });
    await rename(join(dir, "cluster.tmp"), join(dir, "cluster.json"));
  })();
  return {
    async stop() {
      await preparing;
      await server?.stop();
      await discardEmbedded(dir);
    },
  };
}

/** Clears what runs that were killed have left. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.startsWith(runDirPrefix) ? name.slice(runDirPrefix.length) : Number.NaN);
    if (Number.isInteger(pid) && !isAlive(pid)) await discardEmbedded(runDirOf(pid)).catch(() => undefined);
  }
}

/** Migrates the template through the command an operator uses. */
async function makeTemplate(url: string, root: string, dataDir: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${template}`);
    if (await stat(join(root, "ormconfig.ts")).catch(() => null)) {
      const at = new URL(url);
      at.pathname = template;
      const env = { PATH: dirname(process.execPath), DATABASE_URL: at.href, DATA_DIR: dataDir, NODE_ENV: "test" };
      await run(process.execPath, [join(root, "cli/dondoc.mjs"), "migrate"], { cwd: root, env }).catch(
        (error: { stderr?: string; message: string }) => {
          throw new Error(`The migrations failed: ${error.stderr?.trim() || error.message}`);
        },
      );
    }
    await client.query(`alter database ${template} with allow_connections false is_template true`);
    return template;
  } finally {
    await client.end();
  }
}
