import { setTimeout as wait } from "node:timers/promises";
import { cluster as placeCluster } from "./cluster.ts";
import { connect } from "./connect.ts";
import { embeddedUrl, readPassword } from "./initialise.ts";
import { findPostmaster } from "./postmaster.ts";

const patienceMs = 30_000;

/** The address of the embedded database that another process on this DATA_DIR runs, waiting while it is starting up. */
export async function attachEmbedded(dataDir: string): Promise<string> {
  const { dir } = await placeCluster(dataDir);
  for (const until = performance.now() + patienceMs; performance.now() < until; await wait(100)) {
    const server = await findPostmaster(dir);
    const password = server && (await readPassword(dir));
    if (!server || !password) continue;
    const url = embeddedUrl(password, server.port);
    const client = await connect(url, { withinMs: patienceMs, failure: async () => null });
    await client.end();
    return url;
  }
  throw new Error("Một tiến trình khác đang giữ thư mục dữ liệu nhưng cơ sở dữ liệu của nó không trả lời.");
}
