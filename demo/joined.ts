import type pg from "pg";
import type { DataSource, EntityManager } from "typeorm";

/**
 * The DataSource as it is seen from inside a transaction under way: actions that would open one of their own join it, and
 * what reads through the pool reads what is not committed yet.
 */
export function joined(dataSource: DataSource, db: EntityManager): DataSource {
  const client = async (): Promise<pg.ClientBase> => db.queryRunner?.connect();
  // Whoever takes it gives it back; it goes on being the transaction's.
  const taken = {
    query: async (...args: Parameters<pg.ClientBase["query"]>) => (await client()).query(...args),
    release: () => undefined,
  };
  const pool = {
    connect: async () => taken,
    query: async (...args: Parameters<pg.ClientBase["query"]>) => (await client()).query(...args),
  };
  const inside: DataSource = Object.create(dataSource, {
    driver: { value: Object.create(dataSource.driver, { master: { value: pool } }) },
    query: { value: (sql: string, values?: unknown[]) => db.query(sql, values) },
    transaction: { value: <T>(run: (db: EntityManager) => Promise<T>) => run(manager) },
  });
  const manager: EntityManager = Object.create(db, { dataSource: { value: inside } });
  Object.defineProperty(inside, "manager", { value: manager });
  return inside;
}
