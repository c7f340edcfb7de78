import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { isAlive } from "./embedded/postmaster.ts";
import { projectRoot } from "./projectRoot.ts";

const run = promisify(execFile);

const web = join(projectRoot, "web");
const page = join(web, "dist/index.html");
/** Holds the builder's number while it builds: a build that was killed half-way does not pass for a finished one. */
const marker = join(projectRoot, "node_modules/.cache/dondoc/web-building");

async function changedAt(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.mtimeMs ?? 0;
}

async function newestSource(dir: string): Promise<number> {
  const entries = await readdir(dir, { withFileTypes: true });
  const times = entries
    .filter(({ name }) => name !== "dist" && name !== "node_modules")
    .map((entry) => (entry.isDirectory() ? newestSource(join(dir, entry.name)) : changedAt(join(dir, entry.name))));
  return Math.max(0, ...(await Promise.all(times)));
}

/** Whether the web application must be built (again) before it can be served. */
export async function isWebStale(): Promise<boolean> {
  const built = await changedAt(page);
  if (built === 0 || (await changedAt(marker)) > 0) return true;
  const others = ["schema/schema.graphql", "package-lock.json"].map((path) => changedAt(join(projectRoot, path)));
  return Math.max(...(await Promise.all([newestSource(web), ...others]))) > built;
}

/** Whether we are the ones to build: not while another process does, unless it was killed over it. */
async function takeMarker(): Promise<boolean> {
  await mkdir(dirname(marker), { recursive: true });
  try {
    await writeFile(marker, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const builder = Number(await readFile(marker, "utf8").catch(() => ""));
  // An empty marker is one that is being written this moment.
  if (builder > 0 && (builder === process.pid || !isAlive(builder))) await rm(marker, { force: true });
  return false;
}

/** In a process of its own: the builder is large, and needed only once. */
async function build(): Promise<void> {
  const args = ["build", "--config", join(web, "vite.config.ts"), "--logLevel", "warn"];
  const options = { cwd: projectRoot, env: { NODE_ENV: "production" }, maxBuffer: 16 * 1024 * 1024 };
  await run(process.execPath, [join(projectRoot, "node_modules/vite/bin/vite.js"), ...args], options).catch(
    (error: { stderr?: string; message: string }) => {
      throw new Error(`Không dựng được giao diện web: ${error.stderr?.trim() || error.message}`);
    },
  );
}

let underWay: Promise<void> | undefined;

/** Builds the web application into web/dist if it is missing or older than its sources; waits for another that does. */
export function ensureWeb(): Promise<void> {
  underWay ??= untilFresh().finally(() => {
    underWay = undefined;
  });
  return underWay;
}

async function untilFresh(): Promise<void> {
  for (; await isWebStale(); await wait(100)) {
    if (!(await takeMarker())) continue;
    try {
      await build();
    } catch (error) {
      await rm(page, { force: true });
      throw error;
    } finally {
      await rm(marker, { force: true });
    }
    return;
  }
}
