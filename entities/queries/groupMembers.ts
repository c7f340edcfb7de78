import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";

/**
 * The agencies that each named one means, by its id: a group its members and those of the groups in it, an agency itself,
 * and one that has ended by the day whoever took over from it. A group named in a document means its members of that
 * document's day, `meantOn`; those of today where it had none then.
 */
export async function loadMembers(
  db: EntityManager,
  ids: string[],
  day: Day,
  meantOn: Day = day,
): Promise<Map<string, string[]>> {
  const members = await membersOn(db, ids, day, meantOn);
  const without = ids.filter((id) => members.get(id)?.length === 0);
  if (meantOn === day || without.length === 0) return members;
  return new Map([...members, ...(await membersOn(db, without, day, day))]);
}

async function membersOn(db: EntityManager, ids: string[], day: Day, meantOn: Day): Promise<Map<string, string[]>> {
  const rows: { id: string; members: string[] }[] = await db.query(
    `with recursive meant as (
       select id as named, id, kind from agency where id = any($1)
       union
       select meant.named, member.id, member.kind from meant
       join group_member m on m.group_id = meant.id and m.valid_from <= $3 and (m.valid_to is null or m.valid_to >= $3)
       join agency member on member.id = m.agency_id
       where meant.kind = 'GROUP'
     ), standing as (
       select distinct meant.named, agency_heir(meant.id, $2) as id from meant where meant.kind <> 'GROUP'
     )
     select named.id, array(
       select member.id from standing join agency member on member.id = standing.id
       where standing.named = named.id and member.valid_from <= $2 order by member.name collate "vi-x-icu"
     ) as members
     from agency named where named.id = any($1)`,
    [ids, day, meantOn],
  );
  return new Map(rows.map((row) => [row.id, row.members]));
}
