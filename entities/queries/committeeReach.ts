import type { EntityManager } from "typeorm";

/**
 * The agencies that a monitoring agency may give work to: everything below the committee it belongs to. A commune is its
 * own committee; an agency outside every committee reaches only itself and what stands below it.
 */
export async function loadCommitteeReach(db: EntityManager, monitorId: string): Promise<Set<string>> {
  const rows: { id: string }[] = await db.query(
    `with recursive above as (
       select id, parent_id, kind, 0 as step from agency where id = $1
       union all
       select a.id, a.parent_id, a.kind, above.step + 1 from agency a join above on above.parent_id = a.id
     ), top as (
       select id from above where kind in ('COMMITTEE', 'COMMUNE') or step = 0
       order by kind not in ('COMMITTEE', 'COMMUNE'), step limit 1
     ), below as (
       select id from top union select a.id from agency a join below on a.parent_id = below.id
     ) select id from below`,
    [monitorId],
  );
  return new Set(rows.map((row) => row.id));
}
