import { join } from "node:path";
import { attachEmbedded } from "../../server/embedded/attachEmbedded.ts";
import { cluster } from "../../server/embedded/cluster.ts";
import { discardEmbedded } from "../../server/embedded/discardEmbedded.ts";
import { findPostmaster, type Postmaster } from "../../server/embedded/postmaster.ts";
import { ensureWeb } from "../../server/ensureWeb.ts";
import { projectRoot } from "../../server/projectRoot.ts";
import { type Child, runNode } from "../harness/child.ts";
import { freePort } from "../harness/freePort.ts";
import { removeScratchDirs, scratchDir } from "../harness/scratchDir.ts";

/** The real program on a DATA_DIR of its own, with a PostgreSQL that flushes to disk; to be killed and started again. */
export interface Program {
  url: string;
  /** Starts it and waits until it is ready. */
  start(): Promise<void>;
  /** The address of its database while it runs. */
  databaseUrl(): Promise<string>;
  /** Ends the process without warning, at once; with `postgres` its database server just before. */
  kill(what: "program" | "program and postgres"): Promise<void>;
  /** Stops what still runs and removes everything. */
  discard(): Promise<void>;
}

/** Finds a place and a port for the program, and builds what it serves; it does not run yet. */
export async function createProgram(): Promise<Program> {
  await ensureWeb();
  const [dataDir, port] = [await scratchDir(), await freePort()];
  let child: Child | null = null;
  let postmaster: Postmaster | null = null;
  return {
    url: `http://localhost:${port}`,
    async start() {
      const args = [join(projectRoot, "cli/dondoc.mjs"), "start", "--no-demo", "--no-jobs", "--port", String(port)];
      child = runNode(args, { DATA_DIR: dataDir, LOG_LEVEL: "fatal" });
      await child.says("Đôn Đốc đã sẵn sàng");
      // Looked up beforehand: the blow must fall while requests are under way.
      postmaster = await findPostmaster((await cluster(dataDir)).dir);
    },
    databaseUrl: () => attachEmbedded(dataDir),
    async kill(what) {
      if (postmaster && what === "program and postgres") process.kill(postmaster.pid, "SIGKILL");
      child?.process.kill("SIGKILL");
      await child?.ended();
      child = null;
    },
    async discard() {
      child?.process.kill("SIGKILL");
      await child?.ended();
      await discardEmbedded(dataDir);
      await removeScratchDirs();
    },
  };
}
