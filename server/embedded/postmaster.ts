import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";

const run = promisify(execFile);

/** The server process that holds a cluster, as postmaster.pid tells. */
export interface Postmaster {
  pid: number;
  port: number;
}

/**
 * Whether a process with this number runs, whoever it is. One that ended but was not waited for (in a container whose
 * first process does not care for orphans that may last) does not.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function isZombie(pid: number): boolean {
  if (process.platform !== "linux") return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
  } catch {
    return false;
  }
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === "linux") {
    return (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).replaceAll("\0", " ");
  }
  if (process.platform === "win32") {
    const { stdout } = await run("tasklist", ["/fi", `pid eq ${pid}`, "/fo", "csv", "/nh"]).catch(() => ({
      stdout: "",
    }));
    return stdout;
  }
  const { stdout } = await run("ps", ["-o", "command=", "-p", String(pid)]).catch(() => ({ stdout: "" }));
  return stdout;
}

/**
 * Finds the living server of this cluster. After a kill -9 or a reboot the number in postmaster.pid may belong to
 * another program, so its command line must name the cluster too (on Windows: be a postgres).
 */
export async function findPostmaster(clusterDir: string): Promise<Postmaster | null> {
  const lines = (await readFile(join(clusterDir, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3] ?? 0);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return null;
  const mark = process.platform === "win32" ? "postgres" : ` -D ${clusterDir} `;
  return (await commandLine(pid)).includes(mark) ? { pid, port } : null;
}

async function gone(pid: number, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (isAlive(pid)) {
    if (performance.now() > until) return false;
    await wait(20);
  }
  return true;
}

/** Stops a server: first in good order (open sessions are cut, the log is closed), then by force. */
export async function stopPostmaster({ pid }: Postmaster, clusterDir: string, bin: Binaries): Promise<void> {
  if (process.platform === "win32") {
    await run(bin.pgCtl, ["stop", "-D", clusterDir, "-m", "fast"]).catch(() => undefined);
    return;
  }
  for (const [signal, patience] of [
    ["SIGINT", 20_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ESRCH") return;
      throw error;
    }
    if (await gone(pid, patience)) return;
  }
  throw new Error(`Không dừng được PostgreSQL (tiến trình ${pid}).`);
}
