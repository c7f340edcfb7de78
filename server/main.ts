import { join } from "node:path";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { urlOf } from "../entities/pool.ts";
import { dropFiles } from "../jobs/dropFiles.ts";
import type { FileReader } from "../jobs/jobs.ts";
import { type RunningJobs, startJobs } from "../jobs/worker.ts";
import type { Viewer } from "../rules/may.ts";
import type { Env } from "./env.ts";
import { defaultFileLimit } from "./filesRoute.ts";
import { defaultLimits, type RequestLimits } from "./http/limits.ts";
import { makeGraphql } from "./http/makeGraphql.ts";
import { createHttp } from "./http.ts";
import { createLog } from "./log.ts";
import { createMailer, type Mailer } from "./mail.ts";
import { createMetrics } from "./metrics.ts";
import { openFiles } from "./openFiles.ts";
import { createPageImages } from "./pageImages.ts";
import { projectRoot } from "./projectRoot.ts";
import { readStored } from "./readStored.ts";
import { createSignIn } from "./signIn.ts";
import { createVirusScan } from "./virusScan.ts";

/** What tests and measurements set otherwise than a real run does. */
export interface ComposeOptions {
  now?: () => Date;
  log?: Logger;
  mailer?: Mailer;
  limits?: RequestLimits;
  fileLimitBytes?: number;
  webDir?: string;
  read?: FileReader;
}

/** The running product. */
export interface Running {
  /** Where it answers. */
  address: string;
  /** Answers what was asked, takes nothing new, then lets go of everything that compose made (not of the database). */
  stop(): Promise<void>;
}

const drainLimitMs = 8_000;

/** The composition root: wires the product on a migrated database and starts to listen. */
export async function compose(env: Env, dataSource: DataSource, options: ComposeOptions = {}): Promise<Running> {
  const now = options.now ?? (() => new Date());
  const log = options.log ?? createLog(env);
  const mailer = options.mailer ?? createMailer(env);
  const signIn = createSignIn(env, dataSource, mailer, log);
  const files = await openFiles(env);
  const pageImages = createPageImages(files, join(env.dataDir, "pages"));
  const removeFile = async (sha256: string) => {
    await files.remove(sha256);
    await pageImages.forget(sha256);
  };
  const graphql = await makeGraphql({ production: env.mode === "production", dataSource, files, now, log });
  const app = await createHttp({
    env,
    dataSource,
    signIn,
    graphql,
    files,
    virusScan: createVirusScan(env.clamdUrl),
    pageImages,
    dropFile: (sha256) => dropFiles({ dataSource, now, log, removeFile }, { sha256 }),
    fileLimitBytes: options.fileLimitBytes ?? defaultFileLimit,
    limits: options.limits ?? defaultLimits,
    webDir: options.webDir ?? join(projectRoot, "web/dist"),
    metrics: createMetrics(),
    log,
    now,
    door: (viewer: Viewer) => ({ dataSource, viewer, now }),
  });

  let jobs: RunningJobs | null = null;
  async function stop(): Promise<void> {
    // An answer that never ends must not hold up the stop.
    const cut = setTimeout(() => app.server.closeAllConnections(), drainLimitMs);
    try {
      await app.close();
    } finally {
      clearTimeout(cut);
    }
    await graphql.server.stop();
    await jobs?.stop();
    await signIn.settled();
    mailer.close();
  }

  try {
    await app.listen({ host: env.host, port: env.port });
    if (env.jobs) {
      const { publicUrl } = env;
      jobs = await startJobs({
        dataSource,
        url: urlOf(dataSource),
        mailer,
        publicUrl,
        log,
        invite: signIn.invite,
        removeFile,
        read: options.read ?? readStored(files),
        now,
      });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: env.publicUrl, stop };
}
