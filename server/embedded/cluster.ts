import { randomUUID } from "node:crypto";
import { chmod, chown, mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type RunAs, reachable, runAs } from "./runAs.ts";
import { sharedDir } from "./sharedDir.ts";

/** Where a database cluster lies and who owns it. */
export interface Cluster {
  /** The directory PostgreSQL calls its data directory; may not exist yet. */
  dir: string;
  runAs: RunAs | undefined;
  /** Where the server's own messages go. */
  logFile: string;
}

/**
 * Decides where the cluster of a DATA_DIR lies: in it, unless we are root and the unprivileged user cannot get there
 * (a project under /root or a 0700 temporary directory). Then it lies in a shared place, and `postgres.path` in the
 * DATA_DIR says where, so that deleting the DATA_DIR still means starting afresh.
 */
export async function cluster(dataDir: string): Promise<Cluster> {
  await mkdir(dataDir, { recursive: true });
  const home = await realpath(dataDir);
  const logFile = join(home, "postgres.log");
  const pointer = join(home, "postgres.path");
  const moved = await followPointer(pointer, home);
  if (moved) return { dir: moved, runAs: await runAs(moved), logFile };
  const dir = join(home, "postgres");
  const who = await runAs(dir);
  if (!who || (await reachable(home, who))) return { dir, runAs: who, logFile };
  const elsewhere = join(await sharedDir(), `data-${randomUUID()}`);
  await writeFile(pointer, `${elsewhere}\n${home}\n`);
  return { dir: elsewhere, runAs: await runAs(elsewhere), logFile };
}

/** A DATA_DIR that was renamed keeps its cluster; one that was copied does not share the original's. */
async function followPointer(pointer: string, home: string): Promise<string | null> {
  const [dir, madeFor] = (await readFile(pointer, "utf8").catch(() => "")).split("\n");
  if (!dir || !madeFor || !(await exists(dir))) return null;
  if (madeFor !== home && (await exists(madeFor))) return null;
  return dir;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** Makes an empty private directory beside the cluster for initdb to fill; `commit` gives it the cluster's name. */
export async function newCluster({ dir, runAs: who }: Cluster): Promise<{ dir: string; commit(): Promise<void> }> {
  const making = `${dir}.new`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { mode: 0o700 });
  await handOver(making, who);
  return { dir: making, commit: () => rename(making, dir) };
}

/** Gives a file to the user that runs PostgreSQL, readable by nobody else. */
export async function handOver(path: string, who: RunAs | undefined): Promise<void> {
  if (who) await chown(path, who.uid, who.gid);
  await chmod(path, (await stat(path)).isDirectory() ? 0o700 : 0o600);
}
