import { stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The name of a test run's directory, without the number of jest's main process that ends it. */
export const runDirPrefix = "dondoc-test-";

/** The directory of the run whose main process has this number. */
export function runDirOf(pid: number): string {
  return join(tmpdir(), `${runDirPrefix}${pid}`);
}

/** Finds the directory of the run we are part of, in jest's main process (a single file runs there) or in a worker. */
export async function runDir(): Promise<string> {
  for (const pid of [process.pid, process.ppid]) {
    const dir = runDirOf(pid);
    if (await stat(dir).catch(() => null)) return dir;
  }
  throw new Error("No test database: this test was not started by jest with test/harness/setup.ts");
}
