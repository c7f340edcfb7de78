import type pg from "pg";
import type { DataSource } from "typeorm";
import { poolOf } from "../pool.ts";
import { statementName } from "../statementName.ts";
import type { Params } from "./params.ts";

// Planning a compiled read takes longer than running it, so each is planned once for all values. A search is planned
// for the words at hand: they decide whether its index is worth using.
type Planning = "force_generic_plan" | "force_custom_plan";
const planningOf = new WeakMap<pg.ClientBase, Planning>();

/** Runs a compiled read, prepared and planned once per connection, and returns its rows as they come. */
export async function runStatement<R extends pg.QueryResultRow>(
  dataSource: DataSource,
  statement: string,
  params: Params,
): Promise<R[]> {
  const { sql, values } = params.bind(statement);
  const name = statementName(sql);
  const planning: Planning = params.searching ? "force_custom_plan" : "force_generic_plan";
  const client = await poolOf(dataSource).connect();
  try {
    if (planningOf.get(client) !== planning) {
      // Many read at once: helpers would be started for milliseconds of work, on processors that are busy.
      await client.query(`set plan_cache_mode = ${planning}; set max_parallel_workers_per_gather = 0`);
      planningOf.set(client, planning);
    }
    const result = await client.query<R>(name ? { name, text: sql, values } : { text: sql, values });
    client.release();
    return result.rows;
  } catch (error) {
    client.release(isBroken(error));
    throw error;
  }
}

// What PostgreSQL refuses leaves the connection as it was; anything else may have broken it.
function isBroken(error: unknown): boolean {
  return !(error instanceof Error && "severity" in error && error.severity === "ERROR");
}
