import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The session secret of a machine that was given none: made once and kept in the DATA_DIR, so that people stay signed in
 * over a restart. Two processes that start together agree on one: only the first link succeeds.
 */
export function keptSecret(dataDir: string): string {
  const path = join(dataDir, "session.secret");
  const there = readIfThere(path);
  if (there) return there;
  mkdirSync(dataDir, { recursive: true });
  const making = `${path}.${process.pid}`;
  writeFileSync(making, randomBytes(32).toString("base64url"), { mode: 0o600 });
  try {
    linkSync(making, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(making, { force: true });
  }
  return readFileSync(path, "utf8");
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim() || null;
  } catch {
    return null;
  }
}
