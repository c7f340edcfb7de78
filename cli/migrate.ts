import { parseArgs } from "node:util";
import { migrateQueue } from "../jobs/queue.ts";
import { createDataSource } from "../ormconfig.ts";
import { readEnv } from "../server/env.ts";
import { openDatabase } from "../server/openDatabase.ts";

const help = `Cách dùng: dondoc migrate
Đưa cơ sở dữ liệu (DATABASE_URL, hoặc PostgreSQL kèm theo trong DATA_DIR) lên phiên bản của chương trình.
`;

/** `dondoc migrate`: runs the migrations that have not run yet. */
export async function migrate(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { help: { type: "boolean", short: "h" } } });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const database = await openDatabase(readEnv());
  try {
    const dataSource = await createDataSource(database.url).initialize();
    try {
      const run = await dataSource.runMigrations();
      await migrateQueue(database.url);
      for (const { name } of run) process.stdout.write(`Đã chạy ${name}\n`);
      if (run.length === 0) process.stdout.write("Cơ sở dữ liệu đã ở phiên bản mới nhất.\n");
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await database.stop();
  }
  return 0;
}
