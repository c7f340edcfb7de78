import { createDataSource } from "../ormconfig.ts";
import { readEnv } from "../server/env.ts";
import { compose } from "../server/main.ts";
import { moment } from "./data.ts";

// Started by the report in a process of its own: `product.ts <database address> <port> <data directory> [jobs: on]`.
const [databaseUrl = "", port = "0", dataDir = "", jobs = "off"] = process.argv.slice(2);
const unlimited = { perAddress: 1e9, perPerson: 1e9 };

const env = readEnv({
  NODE_ENV: "production",
  DATABASE_URL: databaseUrl,
  DATA_DIR: dataDir,
  PORT: port,
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  SESSION_SECRET: "only-for-measuring-only-for-measuring-only-here",
  LOG_LEVEL: "error",
  JOBS: jobs,
});
const dataSource = await createDataSource(databaseUrl).initialize();
await compose(env, dataSource, { limits: unlimited, now: () => new Date(moment) });
process.send?.({ port: Number(port) });
process.on("disconnect", () => process.exit(0));
