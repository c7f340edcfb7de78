import type { DataSource } from "typeorm";

/**
 * Does the work while this process alone holds the letter, across all processes; throws when another one holds it.
 * A session lock and no transaction: talking to a mail server may take a minute.
 */
export async function holdLetter(dataSource: DataSource, letterId: string, work: () => Promise<void>): Promise<void> {
  const session = dataSource.createQueryRunner();
  await session.connect();
  const key = [`letter ${letterId}`];
  try {
    const [held]: { held: boolean }[] = await session.query(
      "select pg_try_advisory_lock(hashtextextended($1, 0)) as held",
      key,
    );
    if (!held?.held) throw new Error(`Letter ${letterId} is being sent by another process`);
    try {
      await work();
    } finally {
      await session.query("select pg_advisory_unlock(hashtextextended($1, 0))", key);
    }
  } finally {
    await session.release();
  }
}
