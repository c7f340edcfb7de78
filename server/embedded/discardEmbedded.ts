import { rm, stat } from "node:fs/promises";
import { binaries } from "./binaries.ts";
import { cluster as placeCluster } from "./cluster.ts";
import { findPostmaster, stopPostmaster } from "./postmaster.ts";

/** Removes a DATA_DIR whose data do not matter, together with the server that may still run on it. */
export async function discardEmbedded(dataDir: string): Promise<void> {
  if (!(await stat(dataDir).catch(() => null))) return;
  const { dir, runAs } = await placeCluster(dataDir);
  const left = await findPostmaster(dir);
  if (left) await stopPostmaster(left, dir, await binaries(runAs));
  await rm(dir, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}
