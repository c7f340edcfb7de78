import type { EntityManager } from "typeorm";

/** The agency at the top of the tree, to which the installation's settings belong; null in an empty database. */
export async function loadTopAgency(db: EntityManager): Promise<string | null> {
  const [top]: { id: string }[] = await db.query(
    "select id from agency where parent_id is null and kind <> 'GROUP' order by valid_from, id limit 1",
  );
  return top?.id ?? null;
}
