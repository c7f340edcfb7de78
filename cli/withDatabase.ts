import type { DataSource } from "typeorm";
import { createDataSource } from "../ormconfig.ts";
import { type Env, readEnv } from "../server/env.ts";
import { openDatabase } from "../server/openDatabase.ts";

/** Runs a command's work on the migrated database and lets go of it afterwards, whatever happens. */
export async function withDatabase<T>(work: (dataSource: DataSource, env: Env, url: string) => Promise<T>): Promise<T> {
  const env = readEnv();
  const database = await openDatabase(env);
  try {
    const dataSource = await createDataSource(database.url).initialize();
    try {
      if (await dataSource.showMigrations()) {
        throw new Error("cơ sở dữ liệu chưa ở phiên bản của chương trình; hãy chạy dondoc migrate trước");
      }
      return await work(dataSource, env, database.url);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await database.stop();
  }
}
