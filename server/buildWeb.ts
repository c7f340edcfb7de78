import { execFile } from "node:child_process";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "./projectRoot.ts";

const run = promisify(execFile);

const web = join(projectRoot, "web");
const page = join(web, "dist/index.html");
/** Lies here while a build runs: one that was killed half-way does not pass for a finished one. */
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
  const sources = [newestSource(web), ...["schema/schema.graphql", "package-lock.json"].map(fromRoot)];
  return Math.max(...(await Promise.all(sources))) > built;
}

function fromRoot(path: string): Promise<number> {
  return changedAt(join(projectRoot, path));
}

/** Builds the web application into web/dist, in a process of its own: the builder is large and needed only once. */
export async function buildWeb(): Promise<void> {
  await mkdir(join(marker, ".."), { recursive: true });
  await writeFile(marker, "");
  const args = ["build", "--config", join(web, "vite.config.ts"), "--logLevel", "warn"];
  const options = { cwd: projectRoot, env: { NODE_ENV: "production" }, maxBuffer: 16 * 1024 * 1024 };
  await run(process.execPath, [join(projectRoot, "node_modules/vite/bin/vite.js"), ...args], options).catch(
    (error: { stderr?: string; message: string }) => {
      throw new Error(`Không dựng được giao diện web: ${error.stderr?.trim() || error.message}`);
    },
  );
  await rm(marker, { force: true });
}
