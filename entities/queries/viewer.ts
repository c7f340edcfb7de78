import type { DataSource } from "typeorm";
import type { Day } from "../../rules/day.ts";
import type { Role, Viewer } from "../../rules/may.ts";
import { Role as Roles, reachesSubtree } from "../../rules/verbs.ts";
import { poolOf } from "../pool.ts";
import type { RoleHeld } from "../roleHeld.ts";

/** A role held today, as the viewer's own page shows it. */
export type RoleOfViewer = Pick<RoleHeld, "id" | "role" | "agencyId" | "validFrom" | "validTo">;

/** A signed-in person: what permission is decided on, and what is shown of oneself. */
export interface LoadedViewer {
  viewer: Viewer;
  email: string;
  roles: RoleOfViewer[];
}

interface ViewerRow {
  name: string;
  email: string;
  id: string | null;
  role: Role;
  agencyId: string;
  validFrom: Day;
  validTo: Day | null;
  reach: string[];
}

// One round trip for every request. A closed agency passes reach on to those below it but is not reached itself;
// groups are reached, so that whoever keeps the directory keeps them too.
const sql = `
  with recursive held as (
    select r.id, r.role, r.agency_id, r.valid_from, r.valid_to
    from role_held r join agency a on a.id = r.agency_id and a.kind <> 'GROUP'
    where r.person_id = $1 and r.valid_from <= $2 and (r.valid_to is null or r.valid_to >= $2)
      and a.valid_from <= $2 and (a.valid_to is null or a.valid_to >= $2)
  ), below as (
    select distinct agency_id as root, agency_id as id from held where role = any($3)
    union
    select below.root, a.id from below join agency a on a.parent_id = below.id
  ), reached as (
    select below.root, array_agg(a.id) as ids
    from below join agency a on a.id = below.id
    where a.valid_from <= $2 and (a.valid_to is null or a.valid_to >= $2)
    group by below.root
  )
  select p.name, p.email, held.id, held.role, held.agency_id as "agencyId",
    held.valid_from as "validFrom", held.valid_to as "validTo",
    case when held.role = any($3) then reached.ids else array[held.agency_id] end as reach
  from person p left join held on true left join reached on reached.root = held.agency_id
  where p.id = $1 and p.active
  order by held.valid_from, held.id`;

const rolesWithSubtree = Object.values(Roles).filter(reachesSubtree);

/** The roles a person holds on a day with what they reach; null when there is no such person or it may not sign in. */
export async function loadViewer(dataSource: DataSource, personId: string, today: Day): Promise<LoadedViewer | null> {
  const { rows } = await poolOf(dataSource).query<ViewerRow>({
    name: "viewer",
    text: sql,
    values: [personId, today, rolesWithSubtree],
  });
  const [person] = rows;
  if (!person) return null;
  const held = rows.flatMap(({ id, reach, ...row }) => (id === null ? [] : [{ ...row, id, reach: new Set(reach) }]));
  return {
    viewer: {
      personId,
      name: person.name,
      grants: held.map(({ role, agencyId, reach }) => ({ role, agencyId, reach })),
    },
    email: person.email,
    roles: held.map(({ id, role, agencyId, validFrom, validTo }) => ({ id, role, agencyId, validFrom, validTo })),
  };
}
