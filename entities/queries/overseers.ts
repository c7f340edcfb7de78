import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";
import type { Viewer } from "../../rules/may.ts";
import type { Role } from "../../rules/verbs.ts";

/** Who oversees: a person with the roles of MONITOR and LEADER held on a day, and the agency of the first of them. */
export interface Overseer extends Viewer {
  email: string;
  agencyId: string;
  agencyCode: string;
  agencyName: string;
}

interface Row {
  personId: string;
  name: string;
  email: string;
  role: Role;
  agencyId: string;
  agencyCode: string;
  agencyName: string;
  reach: string[];
}

/** The active monitors and leaders on a day, with how far their roles reach; `personId` restricts it to one person. */
export async function loadOverseers(db: EntityManager, day: Day, personId: string | null = null): Promise<Overseer[]> {
  const rows: Row[] = await db.query(
    `with recursive held as (
       select r.person_id, r.role, r.agency_id from role_held r
       where r.role in ('MONITOR', 'LEADER') and ($2::uuid is null or r.person_id = $2)
         and r.valid_from <= $1 and (r.valid_to is null or r.valid_to >= $1)
     ), below as (
       select distinct agency_id as root, agency_id as id from held
       union select below.root, child.id from agency child join below on child.parent_id = below.id
     )
     select p.id as "personId", p.name, lower(p.email) as email, held.role, a.id as "agencyId", a.code as "agencyCode",
       a.name as "agencyName", array(select id from below where root = a.id) as reach
     from held join person p on p.id = held.person_id join agency a on a.id = held.agency_id
     where p.active
     order by p.email, a.code, held.role`,
    [day, personId],
  );
  const overseers = new Map<string, Overseer & { grants: Overseer["grants"][number][] }>();
  for (const { role, reach, ...row } of rows) {
    const overseer = overseers.get(row.personId) ?? { ...row, grants: [] };
    overseer.grants.push({ role, agencyId: row.agencyId, reach: new Set(reach) });
    overseers.set(row.personId, overseer);
  }
  return [...overseers.values()];
}
