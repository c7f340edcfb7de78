import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Logger, pino, stdSerializers } from "pino";
import type { Env } from "./env.ts";

/** What a log line never contains, wherever the object came from. */
const secrets = ["password", "newPassword", "token", "secret", "cookie", "authorization"];

const redact = {
  paths: secrets.flatMap((name) => [name, `*.${name}`, `req.headers.${name}`]),
  censor: "[giấu]",
};

/**
 * Makes the program's log: lines of JSON on stdout in production, where a collector reads them; otherwise in
 * DATA_DIR/dondoc.log, so that the terminal stays readable, with errors on stderr as well.
 */
export function createLog(env: Pick<Env, "mode" | "logLevel" | "dataDir">): Logger {
  const options = { level: env.logLevel, redact, serializers: { err: stdSerializers.err }, base: null };
  if (env.mode === "production" || env.logLevel === "silent") return pino(options);
  mkdirSync(env.dataDir, { recursive: true });
  const file = pino.destination({ dest: join(env.dataDir, "dondoc.log"), sync: true });
  return pino(
    options,
    pino.multistream([
      { level: "trace", stream: file },
      { level: "error", stream: process.stderr },
    ]),
  );
}
