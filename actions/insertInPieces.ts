import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import type { QueryDeepPartialEntity } from "typeorm/query-builder/QueryPartialEntity.js";

/** One statement of so many rows is built without a break that others at the server would feel. */
const piece = 50;

/** Inserts rows some at a time, in order; everybody else is served between. */
export async function insertInPieces<Row extends ObjectLiteral>(
  db: EntityManager,
  target: EntityTarget<Row>,
  rows: readonly QueryDeepPartialEntity<Row>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += piece) {
    await db.insert(target, rows.slice(from, from + piece));
  }
}
