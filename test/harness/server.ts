import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import type { Door } from "../../actions/act.ts";
import { loadViewer } from "../../entities/queries/viewer.ts";
import { createDataSource } from "../../ormconfig.ts";
import { dayOf } from "../../rules/day.ts";
import { readEnv } from "../../server/env.ts";
import { type ComposeOptions, compose } from "../../server/main.ts";
import { createTestDatabase } from "./database.ts";
import { freePort } from "./freePort.ts";
import { type Mailbox, startMailbox } from "./mailbox.ts";
import { createMakers, type Makers } from "./make.ts";

/** What a test may want otherwise. */
export interface TestServerOptions extends Omit<ComposeOptions, "now" | "mailer"> {
  /** The moment it is, as an ISO text; it stands still until the test moves it. */
  now?: string;
  /** More settings, as in the environment: `{ JOBS: "on" }`. */
  env?: Record<string, string>;
}

/** The product on a database of its own, answering HTTP. */
export interface TestServer {
  url: string;
  databaseUrl: string;
  /** Where it keeps files. */
  dataDir: string;
  dataSource: DataSource;
  /** Acts as the program itself. */
  door: Door;
  /** Acts as a person, with the roles held now. */
  doorOf(personId: string): Promise<Door>;
  make: Makers;
  /** What the server mailed, through a real SMTP server. */
  mails: Mailbox;
  /** Moves the clock. */
  setNow(now: string): void;
  stop(): Promise<void>;
}

/** A Monday morning; nothing is special about it. */
const defaultNow = "2026-11-23T09:00:00+07:00";

/** Starts the whole product for one test file; `stop` it in afterAll. */
export async function startTestServer({
  now: start,
  env: more,
  ...options
}: TestServerOptions = {}): Promise<TestServer> {
  let moment = new Date(start ?? defaultNow);
  const now = () => new Date(moment);
  const [database, mails, port, dataDir] = await Promise.all([
    createTestDatabase(),
    startMailbox(),
    freePort(),
    mkdtemp(join(tmpdir(), "dondoc-server-")),
  ]);
  const env = readEnv({
    NODE_ENV: "test",
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SESSION_SECRET: "only-for-tests-only-for-tests-only-for-tests",
    SMTP_URL: mails.url,
    LOG_LEVEL: "silent",
    JOBS: "off",
    ...more,
  });
  const dataSource = await createDataSource(database.url).initialize();
  const running = await compose(env, dataSource, { ...options, now });
  const door: Door = { dataSource, viewer: null, now };
  const doorOf = async (personId: string): Promise<Door> => {
    const loaded = await loadViewer(dataSource, personId, dayOf(now()));
    if (!loaded) throw new Error(`No active person ${personId}`);
    return { ...door, viewer: loaded.viewer };
  };
  return {
    // Where it really answers, also when a test gives it the name of a proxy as PUBLIC_URL.
    url: `http://127.0.0.1:${port}`,
    databaseUrl: database.url,
    dataDir,
    dataSource,
    door,
    doorOf,
    make: createMakers(door, doorOf),
    mails,
    setNow(text) {
      moment = new Date(text);
    },
    async stop() {
      await running.stop();
      await dataSource.destroy();
      await mails.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
