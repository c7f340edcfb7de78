import { createHash } from "node:crypto";
import type pg from "pg";
import type { DataSource } from "typeorm";
import type { Params } from "./params.ts";

/** Statements that get a name on every connection; what comes later runs unnamed, so that servers are not filled up. */
const mostNamed = 500;
const names = new Map<string, string>();

function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known || names.size >= mostNamed) return known;
  const name = `read_${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`;
  names.set(sql, name);
  return name;
}

/** Runs a compiled read, prepared once per connection, and returns its rows as they come. */
export async function runStatement<R extends pg.QueryResultRow>(
  dataSource: DataSource,
  statement: string,
  params: Params,
): Promise<R[]> {
  const { master }: { master?: pg.Pool } = dataSource.driver as { master?: pg.Pool };
  if (!master) throw new Error("Reads need the PostgreSQL driver's pool");
  const { sql, values } = params.bind(statement);
  const name = nameOf(sql);
  const result = await master.query<R>(name ? { name, text: sql, values } : { text: sql, values });
  return result.rows;
}
