import { spawn } from "node:child_process";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import type { Cluster } from "./cluster.ts";
import type { Postmaster } from "./postmaster.ts";
import { settings } from "./settings.ts";

/** A server process we started: its number and port, and the words it left if it ended by itself. */
export interface Launched extends Postmaster {
  /** Null while it runs; afterwards the end of its log. */
  failure(): Promise<string | null>;
}

const logLimit = 8 * 1024 * 1024;

/** Asks the system for a port that is free now; the caller tries again if another program is quicker. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function openLog(path: string) {
  const size = (await stat(path).catch(() => null))?.size ?? 0;
  if (size > logLimit) await rename(path, `${path}.1`);
  return open(path, "a", 0o600);
}

async function tail(path: string, from: number): Promise<string> {
  const text = (await readFile(path, "utf8").catch(() => "")).slice(from);
  return text.trim().split("\n").slice(-8).join("\n");
}

/** Starts the server process of a cluster that has none; it may not accept connections yet. */
export async function launch(cluster: Cluster, bin: Binaries, durable: boolean): Promise<Launched> {
  // We come here only after making sure that no server of ours is alive; what is left is stale, and its number may
  // by now belong to a program that would make PostgreSQL refuse.
  await rm(join(cluster.dir, "postmaster.pid"), { force: true });
  const port = await freePort();
  const log = await openLog(cluster.logFile);
  try {
    const before = (await readFile(cluster.logFile, "utf8")).length;
    const child = spawn(bin.postgres, ["-D", cluster.dir, ...settings(port, durable)], {
      ...cluster.runAs,
      cwd: cluster.dir,
      env: {},
      // Ctrl-C in a terminal goes to the whole process group: we must be able to finish our work before it stops.
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    });
    let ended = false;
    const failed = new Promise<never>((_, reject) => child.once("error", reject));
    const spawned = new Promise<void>((resolve) => child.once("spawn", resolve));
    child.once("exit", () => {
      ended = true;
    });
    await Promise.race([spawned, failed]);
    child.unref();
    return { pid: child.pid ?? 0, port, failure: async () => (ended ? tail(cluster.logFile, before) : null) };
  } finally {
    await log.close();
  }
}
