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

// One round trip for every request, with the session where one is asked for. An agency that has ended is still reached, with what it did, by those above
// it and by whoever took over from it, though nobody acts for it any more; groups are reached, so that whoever keeps the directory keeps them too.
const sqlOf = (person: string) => `
  with recursive who as (
    select p.id, p.name, p.email from person p where p.id = ${person} and p.active
  ), held as (
    select r.id, r.role, r.agency_id, r.valid_from, r.valid_to
    from who join role_held r on r.person_id = who.id join agency a on a.id = r.agency_id and a.kind <> 'GROUP'
    where r.valid_from <= $2 and (r.valid_to is null or r.valid_to >= $2)
      and a.valid_from <= $2 and (a.valid_to is null or a.valid_to >= $2)
  ), reaching as (
    select distinct agency_id as root, role = any($3) as subtree, agency_id as id from held
    union
    select reaching.root, reaching.subtree, next.id from reaching cross join lateral (
      select a.id from agency a where reaching.subtree and a.parent_id = reaching.id
      union all
      select p.id from succession s join agency p on p.id = s.predecessor_id
      where s.successor_id = reaching.id and s.effective_on <= $2 and p.valid_to < $2
    ) next
  ), reached as (
    select reaching.root, reaching.subtree, array_agg(a.id) as ids
    from reaching join agency a on a.id = reaching.id
    where a.valid_from <= $2
    group by 1, 2
  )
  select json_build_object('personId', who.id, 'name', who.name, 'email', who.email, 'roles', coalesce((
    select json_agg(json_build_object('id', held.id, 'role', held.role, 'agencyId', held.agency_id,
      'validFrom', held.valid_from, 'validTo', held.valid_to,
      'reach', reached.ids
    ) order by held.valid_from, held.id)
    from held join reached on reached.root = held.agency_id and reached.subtree = (held.role = any($3))), '[]'))::text as found
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
