import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { DataSource } from "typeorm";
import { migrateQueue } from "../jobs/queue.ts";
import { createDataSource } from "../ormconfig.ts";

import { startEmbedded } from "../server/embedded/startEmbedded.ts";
import { ensureWeb, isWebStale } from "../server/ensureWeb.ts";
import { type Env, readEnv } from "../server/env.ts";
import type { FileStore } from "../server/files.ts";
import { claimInstance, type Instance } from "../server/instance.ts";
import { whenOrphaned } from "../server/orphaned.ts";
import { projectRoot } from "../server/projectRoot.ts";
import { createShutdown, type Shutdown } from "../server/shutdown.ts";
import { seconds, step } from "./steps.ts";
import { UsageError } from "./usageError.ts";

const help = `Cách dùng: dondoc start [--port SỐ] [--no-jobs] [--no-demo]
Chạy toàn bộ hệ thống: cơ sở dữ liệu, giao diện web, API, lịch đôn đốc và gửi thư.

  --port SỐ   cổng để nghe (mặc định PORT, hoặc 4000)
  --no-jobs   không chạy lịch đôn đốc và không gửi thư trong tiến trình này
  --no-demo   không nạp huyện mẫu vào cơ sở dữ liệu trống
`;

/** One way to sign in to the demo district. */
interface SignIn {
  role: string;
  email: string;
  password: string;
}

interface Demo {
  /** `files`: where the demo's evidence is kept. */
  loadDemo(dataSource: DataSource, options: { files: FileStore }): Promise<unknown>;
  /** Empty when the database does not hold the demo district. */
  demoSignIns(dataSource: DataSource): Promise<SignIn[]>;
}

async function loadIfThere<T>(path: string): Promise<T | null> {
  const file = join(projectRoot, path);
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as T) : null;
}

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string" },
      "no-jobs": { type: "boolean", default: false },
      "no-demo": { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) throw new UsageError("--port phải là một số");
  return values;
}

/** `dondoc start`: brings everything up, and stays until a signal stops it in order. */
export async function start(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const env = readEnv(undefined, {
    ...(options.port === undefined ? {} : { PORT: options.port }),
    ...(options["no-jobs"] ? { JOBS: "off" } : {}),
  });
  const shutdown = createShutdown({
    signal: () => process.stdout.write("\nĐang dừng… (nhấn Ctrl-C lần nữa để dừng ngay)\n"),
    failure: (name, error) =>
      process.stderr.write(`dondoc: ${name} không dừng được: ${error instanceof Error ? error.message : error}\n`),
  });
  if (env.underNpm) whenOrphaned(() => void shutdown.stop());
  try {
    await bringUp(env, !options["no-demo"], shutdown);
  } catch (error) {
    // A signal during the start cuts the steps under way short; their errors say nothing.
    if (!shutdown.begun) {
      await shutdown.stop();
      throw explained(error, env);
    }
  }
  return shutdown.stopped;
}

async function bringUp(env: Env, withDemo: boolean, shutdown: Shutdown): Promise<void> {
  const begun = performance.now();
  const next = <T>(what: string, work: () => Promise<T>): Promise<T> => {
    if (shutdown.begun) throw new Error("đã có lệnh dừng");
    return step(what, work);
  };

  // Several processes may share one DATABASE_URL; only the embedded server belongs to a single one.
  let instance: Instance | null = null;
  if (!env.databaseUrl) {
    const claimed = await claimInstance(env.dataDir);
    await shutdown.onStop("khóa thư mục dữ liệu", () => claimed.release());
    instance = claimed;
  }
  // The builder needs no database: on the first start the two go side by side.
  const building = (await isWebStale()) ? ensureWeb() : null;
  building?.catch(() => undefined);

  const url =
    env.databaseUrl ??
    (await next("Cơ sở dữ liệu PostgreSQL kèm theo", async () => {
      const server = await startEmbedded({ dataDir: env.dataDir });
      await shutdown.onStop("PostgreSQL", () => server.stop());
      return server.url;
    }));
  const dataSource = await next("Cấu trúc cơ sở dữ liệu", async () => {
    const source = await createDataSource(url).initialize();
    await shutdown.onStop("kết nối cơ sở dữ liệu", () => source.destroy());
    await source.runMigrations();
    await migrateQueue(url);
    return source;
  });
  const demo = await loadIfThere<Demo>("demo/load.ts");
  // Its passwords are known to everybody who can read this program.
  if (demo && withDemo && env.mode !== "production" && (await isEmpty(dataSource))) {
    await next("Huyện mẫu (chỉ lần đầu)", async () => {
      const { openFiles } = await import("../server/openFiles.ts");
      return demo.loadDemo(dataSource, { files: await openFiles(env) });
    });
  }
  if (building) await next("Giao diện web", () => building);

  const running = await next("Máy chủ", async () => {
    const { compose } = await import("../server/main.ts");
    return compose(env, dataSource);
  });
  await shutdown.onStop("máy chủ", () => running.stop());
  await shutdown.onStop("báo đang dừng", () => instance?.leave());
  instance?.announce(running.address);
  const signIns = (await demo?.demoSignIns(dataSource)) ?? [];
  announce(running.address, signIns, performance.now() - begun);
}

async function isEmpty(dataSource: DataSource): Promise<boolean> {
  const [row] = await dataSource.query<{ used: boolean }[]>("select exists (select from agency) as used");
  return row?.used === false;
}

function announce(address: string, signIns: SignIn[], tookMs: number): void {
  const lines = [`\nĐôn Đốc đã sẵn sàng sau ${seconds(tookMs)}: ${address}`];
  if (signIns.length > 0) {
    const width = Math.max(...signIns.map(({ role }) => role.length));
    lines.push("\nĐăng nhập thử:");
    lines.push(...signIns.map(({ role, email, password }) => `  ${role.padEnd(width)}  ${email}  ${password}`));
  }
  lines.push("\nNhấn Ctrl-C để dừng.");
  process.stdout.write(`${lines.join("\n")}\n`);
}

function explained(error: unknown, env: Env): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE")
    return new Error(`Cổng ${env.port} đang có chương trình khác dùng; chọn cổng khác bằng --port`);
  if (code === "EACCES")
    return new Error(`Không được phép nghe ở cổng ${env.port}; chọn cổng từ 1024 trở lên bằng --port`);
  if (code === "ECONNREFUSED") return new Error("Không nối được tới DATABASE_URL");
  return error;
}
