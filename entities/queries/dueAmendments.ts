import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";

/** The amendments whose day has come and that are not carried out yet, in the order of their days. */
export async function loadDueAmendments(db: EntityManager, day: Day): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `select a.id from amendment a join directive d on d.id = a.directive_id
     where a.applied_on is null and a.effective_on <= $1 and d.closed_on is null
     order by a.effective_on, a.recorded_at, a.id`,
    [day],
  );
  return rows.map(({ id }) => id);
}
