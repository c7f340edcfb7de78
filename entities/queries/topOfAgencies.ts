import type { EntityManager } from "typeorm";

/** The agency at the top of each agency's tree, by agency id: those with the same top are ranked together. */
export async function loadTopOfAgencies(db: EntityManager): Promise<Map<string, string>> {
  const rows: { id: string; top: string }[] = await db.query(
    `with recursive tree as (
       select id, id as top from agency where parent_id is null
       union all select a.id, tree.top from agency a join tree on a.parent_id = tree.id
     ) select id, top from tree`,
  );
  return new Map(rows.map(({ id, top }) => [id, top]));
}
