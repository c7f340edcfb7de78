import { mkdir, rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { type Binaries, binaries } from "./binaries.ts";
import { type Cluster, cluster as placeCluster } from "./cluster.ts";
import { connect } from "./connect.ts";
import { embeddedUrl, initialise } from "./initialise.ts";
import { launch } from "./launch.ts";
import { findPostmaster, isAlive, type Postmaster, stopPostmaster } from "./postmaster.ts";
import { watchdog } from "./watchdog.ts";

/** A running embedded PostgreSQL. */
export interface Embedded {
  /** How to connect to its database `dondoc`. */
  url: string;
  /** Stops the server in good order; safe to call twice. */
  stop(): Promise<void>;
}

/** What to start: where, and whether the data matter. */
export interface EmbeddedOptions {
  dataDir: string;
  /** False: a throwaway server for tests: no flush to disk, dies with this process, leaves no cluster behind. */
  durable?: boolean;
}

/**
 * Starts a real PostgreSQL from the npm package on `dataDir`, makes it first if need be, or takes over the one a killed
 * process left running there. The caller sees to it that only one process does this at a time (server/instance.ts).
 */
export async function startEmbedded({ dataDir, durable = true }: EmbeddedOptions): Promise<Embedded> {
  await mkdir(dataDir, { recursive: true });
  const cluster = await placeCluster(dataDir);
  const bin = await binaries(cluster.runAs);
  const password = await initialise(cluster, bin, durable);
  const adminUrl = (port: number) => embeddedUrl(password, port, "postgres");

  const postmaster = (await adopt(cluster, bin, adminUrl)) ?? (await begin(cluster, bin, durable, adminUrl));
  const callOff = durable ? () => undefined : watchdog(postmaster, cluster.dir);

  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await stopPostmaster(postmaster, cluster.dir, bin);
    callOff();
    if (!durable) await rm(cluster.dir, { recursive: true, force: true });
  };
  return { url: embeddedUrl(password, postmaster.port), stop: () => (stopping ??= stop()) };
}

/** Takes over a server left by a killed process, if it answers to our password from our directory; otherwise stops it. */
async function adopt(cluster: Cluster, bin: Binaries, urlAt: (port: number) => string): Promise<Postmaster | null> {
  const left = await findPostmaster(cluster.dir);
  if (!left) return null;
  const ended = async () => (isAlive(left.pid) ? null : "đã dừng");
  const client = await connect(urlAt(left.port), { withinMs: 10_000, failure: ended }).catch(() => null);
  if (client) {
    await ensureDatabase(client);
    return left;
  }
  await stopPostmaster(left, cluster.dir, bin);
  return null;
}

const attempts = 4;

/** Starts the server; tries again when a port was snatched or the children of a killed server have not ended yet. */
async function begin(cluster: Cluster, bin: Binaries, durable: boolean, urlAt: (port: number) => string) {
  for (let attempt = 1; ; attempt += 1) {
    const server = await launch(cluster, bin, durable);
    try {
      await ensureDatabase(await connect(urlAt(server.port), { withinMs: 120_000, failure: server.failure }));
      return server;
    } catch (error) {
      const ended = (await server.failure()) !== null;
      if (!ended) await stopPostmaster(server, cluster.dir, bin);
      if (!ended || attempt === attempts) {
        throw new Error(`PostgreSQL kèm theo không khởi động được: ${error instanceof Error ? error.message : error}`);
      }
      await wait(300 * attempt);
    }
  }
}

/** The database is made after the cluster, in its own step: a start killed in between must not leave it missing. */
async function ensureDatabase(client: pg.Client): Promise<void> {
  try {
    const found = await client.query("select 1 from pg_database where datname = current_user");
    if (found.rowCount === 0) await client.query(`create database ${client.user}`);
  } finally {
    await client.end();
  }
}
