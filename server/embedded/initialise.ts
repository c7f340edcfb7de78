import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import { type Cluster, handOver, newCluster } from "./cluster.ts";

const run = promisify(execFile);

/** The one PostgreSQL user of an embedded cluster, and the database named after it. */
const embeddedUser = "dondoc";

const secretFile = "dondoc.secret";
const majorVersion = "18";

/** The address of a database of an embedded server; its own is named like its user. */
export function embeddedUrl(password: string, port: number, database: string = embeddedUser): string {
  return `postgres://${embeddedUser}:${password}@127.0.0.1:${port}/${database}`;
}

/** The password of an existing cluster, or null when it has not been made yet. */
export async function readPassword(clusterDir: string): Promise<string | null> {
  return (await readFile(join(clusterDir, secretFile), "utf8").catch(() => "")).trim() || null;
}

/**
 * Full Vietnamese needs UTF-8 both in the encoding and in the character classes (pg_trgm asks the locale what a letter
 * is), and an ordering that is the same on every machine. C.UTF-8 gives both; systems without it get the nearest.
 */
const locale: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ["--locale=en_US.UTF-8", "--lc-collate=C"],
  win32: ["--locale=en-US", "--lc-collate=C"],
};

/**
 * Makes the cluster unless it is there, and returns its password (kept inside it, so that the two travel together).
 *
 * It is built under another name and renamed at the end: a start that dies half-way leaves nothing that looks complete.
 */
export async function initialise(cluster: Cluster, bin: Binaries, durable: boolean): Promise<string> {
  const version = (await readFile(join(cluster.dir, "PG_VERSION"), "utf8").catch(() => "")).trim();
  if (version && version !== majorVersion) {
    throw new Error(
      `Dữ liệu trong ${cluster.dir} thuộc PostgreSQL ${version}, bản kèm theo là ${majorVersion}. Hãy sao lưu bằng bản cũ rồi phục hồi.`,
    );
  }
  const kept = version ? await readPassword(cluster.dir) : null;
  if (kept) return kept;
  if (await stat(cluster.dir).catch(() => null)) {
    throw new Error(`${cluster.dir} đã có nhưng không phải một cụm dữ liệu PostgreSQL. Hãy dời nó đi rồi chạy lại.`);
  }

  const password = randomBytes(24).toString("base64url");
  const making = await newCluster(cluster);
  const passwordFile = `${making.dir}.secret`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  await handOver(passwordFile, cluster.runAs);
  const args = ["-D", making.dir, "-U", embeddedUser, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  args.push("--encoding=UTF8", ...(locale[process.platform] ?? ["--locale=C.UTF-8"]), "--wal-segsize=4");
  if (!durable) args.push("--no-sync");
  // An empty environment: the caller's LANG, PGDATA, LD_LIBRARY_PATH … must not bend the cluster.
  await run(bin.initdb, args, { ...cluster.runAs, cwd: making.dir, env: {} }).catch((error: { stderr?: string }) => {
    throw new Error(`Không tạo được cụm dữ liệu PostgreSQL: ${error.stderr?.trim() || String(error)}`);
  });
  await rename(passwordFile, join(making.dir, secretFile));
  await making.commit();
  return password;
}
