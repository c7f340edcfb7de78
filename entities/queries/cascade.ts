import type { EntityManager } from "typeorm";
import type { CascadeStep } from "../../rules/cascade.ts";

/**
 * What decides whether a directive may carry out work of an agency: the agencies above it, nearest first, and every link
 * there is. Held until the end of the transaction, so that two links cannot close a circle between them.
 */
export async function loadCascade(
  db: EntityManager,
  agencyId: string,
): Promise<{ above: string[]; steps: CascadeStep[] }> {
  await db.query("select pg_advisory_xact_lock(hashtextextended('dondoc cascade', 0))");
  const above: { id: string }[] = await db.query(
    `with recursive above as (
       select parent_id as id, 1 as step from agency where id = $1
       union all
       select a.parent_id, above.step + 1 from agency a join above on above.id = a.id
     ) select id from above where id is not null order by step`,
    [agencyId],
  );
  const steps: CascadeStep[] = await db.query(
    `select d.id as "directiveId", a.directive_id as above from directive d join assignment a on a.id = d.carries_out_id`,
  );
  return { above: above.map(({ id }) => id), steps };
}
