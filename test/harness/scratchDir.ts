import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];

/** Makes an empty directory that every user can enter; `removeScratchDirs` in afterAll clears them. */
export async function scratchDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "dondoc-scratch-"));
  await chmod(dir, 0o755);
  made.push(dir);
  return dir;
}

/** Removes the directories this test file made. */
export async function removeScratchDirs(): Promise<void> {
  for (const dir of made.splice(0)) await rm(dir, { recursive: true, force: true });
}
