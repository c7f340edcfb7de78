import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";

/** The reorganisations whose day has come and that are not carried out yet, in the order in which they were recorded. */
export async function loadDueReorganisations(db: EntityManager, day: Day): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `select id from reorganisation where applied_on is null and withdrawn_on is null and effective_on <= $1
     order by effective_on, recorded_at, id`,
    [day],
  );
  return rows.map(({ id }) => id);
}
