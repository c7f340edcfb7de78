import type pg from "pg";
import { QueryFailedError } from "typeorm";
import { statementName } from "../entities/statementName.ts";
import type { Act } from "./act.ts";

/** Runs a statement of an action within its transaction, prepared once per connection, and returns its rows. */
export async function statement<Row extends pg.QueryResultRow>(
  { db }: Pick<Act, "db">,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  if (!db.queryRunner) throw new Error("An action runs in a transaction");
  const client: pg.ClientBase = await db.queryRunner.connect();
  const name = statementName(text);
  try {
    const { rows } = await client.query<Row>(name ? { name, text, values } : { text, values });
    return rows;
  } catch (error) {
    // As the rest of the transaction tells it, so that broken constraints are worded.
    throw error instanceof Error ? new QueryFailedError(text, values, error) : error;
  }
}
