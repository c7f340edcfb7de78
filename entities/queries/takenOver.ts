import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";

/** The names of the agencies that gave way in a reorganisation, and the day since; null where there is none of the id. */
export async function loadTakenOver(
  db: EntityManager,
  reorganisationId: string,
): Promise<{ predecessors: string[]; from: Day } | null> {
  const [row]: { predecessors: string[]; from: Day }[] = await db.query(
    `select coalesce(r.applied_on, r.effective_on)::text as from, array(
       select a.name from unnest(r.predecessor_ids) with ordinality p(id, place) join agency a on a.id = p.id
       order by p.place) as predecessors
     from reorganisation r where r.id = $1`,
    [reorganisationId],
  );
  return row ?? null;
}
