import { placeIds, type Thing } from "./thing.ts";
import { type Role, type Verb, type Way, ways } from "./verbs.ts";

export type { Thing } from "./thing.ts";
export { Role, reachesSubtree, type Verb, ways } from "./verbs.ts";

/** A role held at an agency; `reach` are the ids it reaches (the subtree, or the agency alone for HEAD and OFFICER). */
export type Grant = { readonly role: Role; readonly agencyId: string; readonly reach: ReadonlySet<string> };

/** A signed-in person with the roles held today. */
export type Viewer = { readonly personId: string; readonly name: string; readonly grants: readonly Grant[] };

/** Whether the viewer may do the verb to the thing; the one place where this is decided. */
export function may(viewer: Viewer, verb: Verb, thing: Thing): boolean {
  return ways[verb].some((way) => opens(way, viewer, thing));
}

/** Whether the viewer may open a file through a thing it is attached to: the directive it came as, the work it proves. */
export function mayOpenFile(viewer: Viewer, parent: Thing): boolean {
  return may(viewer, parent.type === "assignment" ? "assignment.see" : "directive.see", parent);
}

function opens(way: Way, viewer: Viewer, thing: Thing): boolean {
  if (way.onceIssued && "issued" in thing && !thing.issued) return false;
  if (way.given && !("officerId" in thing && thing.officerId === viewer.personId)) return false;
  if (way.notOwn && ownsAsAgency(viewer, thing)) return false;
  const held = viewer.grants.filter((grant) => way.roles.includes(grant.role));
  return held.some((grant) => way.at === "anywhere" || way.at.some((place) => reaches(grant, placeIds(thing, place))));
}

function reaches(grant: Grant, ids: readonly string[]): boolean {
  return ids.some((id) => grant.reach.has(id));
}

// Nobody judges what the agency they work at submitted, whatever their role there: a monitor at the office does not
// confirm the office's own result.
function ownsAsAgency(viewer: Viewer, thing: Thing): boolean {
  const own = placeIds(thing, "agency");
  return viewer.grants.some((grant) => own.includes(grant.agencyId));
}
