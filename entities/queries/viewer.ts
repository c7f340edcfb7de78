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

interface Found {
  personId: string;
  name: string;
  email: string;
  roles: (RoleOfViewer & { role: Role; reach: string[] })[];
}

// One round trip for every request, with the session where one is asked for. A closed agency passes reach on to those below it but is not reached itself;
// groups are reached, so that whoever keeps the directory keeps them too.
const sqlOf = (person: string) => `
  with recursive who as (
    select p.id, p.name, p.email from person p where p.id = ${person} and p.active
  ), held as (
    select r.id, r.role, r.agency_id, r.valid_from, r.valid_to
    from who join role_held r on r.person_id = who.id join agency a on a.id = r.agency_id and a.kind <> 'GROUP'
    where r.valid_from <= $2 and (r.valid_to is null or r.valid_to >= $2)
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
  select json_build_object('personId', who.id, 'name', who.name, 'email', who.email, 'roles', coalesce((
    select json_agg(json_build_object('id', held.id, 'role', held.role, 'agencyId', held.agency_id,
      'validFrom', held.valid_from, 'validTo', held.valid_to,
      'reach', case when held.role = any($3) then reached.ids else array[held.agency_id] end
    ) order by held.valid_from, held.id)
    from held left join reached on reached.root = held.agency_id), '[]'))::text as found
  from who`;

const byPerson = { name: "viewer", text: sqlOf("$1") };
const bySession = {
  name: "viewer_of_session",
  text: sqlOf("(select s.person_id from session s where s.token = $1 and s.expires_at > now())"),
};

const rolesWithSubtree = Object.values(Roles).filter(reachesSubtree);

// What the database answers is the key: nothing of it is kept longer than it holds, only the work of reading it.
const understood = new Map<string, LoadedViewer>();
const mostUnderstood = 1000;

/** The roles a person holds on a day with what they reach; null when there is no such person or it may not sign in. */
export function loadViewer(dataSource: DataSource, personId: string, today: Day): Promise<LoadedViewer | null> {
  return load(dataSource, byPerson, personId, today);
}

/** Like `loadViewer`, for whoever a session belongs to; null also when the session no longer holds. */
export function loadViewerOfSession(dataSource: DataSource, token: string, today: Day): Promise<LoadedViewer | null> {
  return load(dataSource, bySession, token, today);
}

async function load(
  dataSource: DataSource,
  statement: { name: string; text: string },
  key: string,
  today: Day,
): Promise<LoadedViewer | null> {
  const values = [key, today, rolesWithSubtree];
  const { rows } = await poolOf(dataSource).query<{ found: string }>({ ...statement, values });
  const [row] = rows;
  if (!row) return null;
  const known = understood.get(row.found);
  if (known) return known;
  const viewer = understand(JSON.parse(row.found) as Found);
  if (understood.size >= mostUnderstood) understood.clear();
  understood.set(row.found, viewer);
  return viewer;
}

function understand({ personId, name, email, roles }: Found): LoadedViewer {
  const grants = roles.map(({ role, agencyId, reach }) => ({ role, agencyId, reach: new Set(reach) }));
  return {
    viewer: { personId, name, grants },
    email,
    roles: roles.map(({ reach: _, ...role }) => role),
  };
}
