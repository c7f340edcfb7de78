import { resolve } from "node:path";
import { keptSecret } from "./keptSecret.ts";
import { projectRoot } from "./projectRoot.ts";
import * as read from "./setting.ts";

/** What the program is told from outside: everything, read once, valid as a whole. */
export interface Env {
  /** NODE_ENV: `production`, `development` (the default) or `test`. */
  mode: "production" | "development" | "test";
  /** DATABASE_URL: a PostgreSQL ≥ 15, `postgres://user:password@host:5432/name`. Null: the embedded one, in DATA_DIR. */
  databaseUrl: string | null;
  /** HOST: the address to listen on; 127.0.0.1 unless told, so that a trial run is not open to the network. */
  host: string;
  /** PORT: the port to listen on; 4000 unless told, 0 for any free one. */
  port: number;
  /** PUBLIC_URL: the origin that people type and letters link to, without a final slash. Required in production. */
  publicUrl: string;
  /** DATA_DIR: where files, mail and the embedded database are kept; `.data` in the project unless told. Absolute. */
  dataDir: string;
  /** S3_URL: `https://key:secret@host/bucket?region=…`, where uploaded files are kept. Null: on disk, in DATA_DIR/files. */
  s3Url: string | null;
  /** CLAMD_URL: `tcp://host:3310` or `unix:/path`, the ClamAV that looks into every upload. Null: nothing looks. */
  clamdUrl: string | null;
  /** SMTP_URL: `smtp://user:password@host:587` or `smtps://…`. Null: letters become .eml files in DATA_DIR/mail. */
  smtpUrl: string | null;
  /** MAIL_FROM: the sender of every letter, `Tên <địa-chỉ>`. */
  mailFrom: string;
  /** SESSION_SECRET: at least 32 characters. Required in production; otherwise made once and kept in DATA_DIR. */
  sessionSecret: string;
  /** LOG_LEVEL: fatal, error, warn, info (the default), debug, trace or silent. */
  logLevel: (typeof read.logLevels)[number];
  /** JOBS: `on` (the default) or `off`: whether this process runs the timetable and delivers letters. */
  jobs: boolean;
  /** TRUST_PROXY: how many proxies stand in front, or their addresses by commas; none unless told. Never "all". */
  trustProxy: false | number | string[];
  /** npm_lifecycle_event: set by npm itself when it runs us; then we end when it does. */
  underNpm: boolean;
}

/** Told when settings are wrong: all of them at once, in one line. */
export class EnvError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(`Cấu hình chưa đúng: ${mistakes.join("; ")}.`);
    this.name = "EnvError";
    this.mistakes = mistakes;
  }
}

/**
 * Reads and checks the environment; `overrides` are what the command line says instead. Throws EnvError.
 *
 * This is the only reader of process.env: whoever needs a setting is given it.
 */
export function readEnv(source: read.Source = process.env, overrides: read.Source = {}): Env {
  const from = read.settings({ ...source, ...overrides });
  const mode = from.oneOf("NODE_ENV", ["production", "development", "test"], "development");
  const production = mode === "production";
  const port = from.port("PORT", 4000);
  const dataDir = resolve(from.text("DATA_DIR") ?? resolve(projectRoot, ".data"));
  const env: Omit<Env, "sessionSecret"> = {
    mode,
    databaseUrl: from.url("DATABASE_URL", ["postgres", "postgresql"]),
    host: from.text("HOST") ?? "127.0.0.1",
    port,
    publicUrl: from.origin("PUBLIC_URL", production) ?? `http://localhost:${port}`,
    dataDir,
    s3Url: from.bucket("S3_URL"),
    clamdUrl: from.daemon("CLAMD_URL"),
    smtpUrl: from.url("SMTP_URL", ["smtp", "smtps"]),
    mailFrom: from.mailbox("MAIL_FROM") ?? "Đôn Đốc <dondoc@localhost>",
    logLevel: from.oneOf("LOG_LEVEL", read.logLevels, "info"),
    jobs: from.oneOf("JOBS", ["on", "off"], "on") === "on",
    trustProxy: from.proxies("TRUST_PROXY"),
    underNpm: from.text("npm_lifecycle_event") !== null,
  };
  const given = from.secret("SESSION_SECRET", production);
  if (from.mistakes.length > 0) throw new EnvError(from.mistakes);
  return { ...env, sessionSecret: given ?? keptSecret(dataDir) };
}
