import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";

/** The members of each group on a day, by group id; an id that is no group stands for itself. */
export async function loadMembers(db: EntityManager, ids: string[], day: Day): Promise<Map<string, string[]>> {
  const rows: { id: string; members: string[] }[] = await db.query(
    `select named.id, case when named.kind = 'GROUP' then array(
       select member.id from group_member m join agency member on member.id = m.agency_id
       where m.group_id = named.id and m.valid_from <= $2 and (m.valid_to is null or m.valid_to >= $2)
         and member.valid_from <= $2 and (member.valid_to is null or member.valid_to >= $2)
       order by member.name collate "vi-x-icu"
     ) else array[named.id] end as members
     from agency named where named.id = any($1)`,
    [ids, day],
  );
  return new Map(rows.map((row) => [row.id, row.members]));
}
