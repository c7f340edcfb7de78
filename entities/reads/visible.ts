import { officeLetterKinds } from "../../rules/letters.ts";
import type { Grant, Verb, Viewer } from "../../rules/may.ts";
import type { Place } from "../../rules/thing.ts";
import { type Way, ways } from "../../rules/verbs.ts";
import type { Reading } from "./reading.ts";
import type { Row } from "./readType.ts";

/** A thing as SQL knows it: whether one of the agencies `ids` (an array) stands at one of its places. */
interface SqlThing {
  at(places: readonly Place[], ids: string): string;
  /** Whether its directive is issued; left out for things that only exist once it is. */
  issued?: string;
  /** Whether the head has given it to the person whose id is at hand. */
  givenTo?(person: string): string;
  /** Its directive is at hand: the office is answered by that alone, before long lists of agencies are gone through. */
  officeFirst?: boolean;
}

// The SQL twin of `may`, made from the same table so that the two cannot drift apart.
function allowed(verb: Verb, reading: Reading, thing: SqlThing): string {
  const { viewer } = reading.reader;
  const rows: readonly Way[] = ways[verb];
  const open = rows.map((way) => opens(way, viewer, reading, thing)).filter((condition) => condition !== "false");
  if (thing.officeFirst) open.reverse();
  if (open.length === 0) return "false";
  return open.includes("true") ? "true" : `(${[...new Set(open)].join(" or ")})`;
}

function opens(way: Way, viewer: Viewer, reading: Reading, thing: SqlThing): string {
  const held = viewer.grants.filter((grant) => way.roles.includes(grant.role));
  if (held.length === 0) return "false";
  const parts = way.at === "anywhere" ? [] : [thing.at(way.at, idArray(reading, reach(viewer, held)))];
  if (parts.includes("false")) return "false";
  if (way.onceIssued && thing.issued) parts.push(thing.issued);
  if (way.given) parts.push(thing.givenTo?.(reading.params.add(viewer.personId, "uuid")) ?? "false");
  if (way.notOwn) {
    const own = [...new Set(viewer.grants.map((grant) => grant.agencyId))].sort();
    parts.push(`not ${thing.at(["agency"], idArray(reading, own))}`);
  }
  return parts.length === 0 ? "true" : `(${parts.join(" and ")})`;
}

// Kept with the viewer, who never changes: a statement asks for the same reach many times.
const reaches = new WeakMap<Viewer, Map<string, string[]>>();

function reach(viewer: Viewer, grants: readonly Grant[]): string[] {
  const known = reaches.get(viewer) ?? new Map<string, string[]>();
  reaches.set(viewer, known);
  const key = grants.map((grant) => viewer.grants.indexOf(grant)).join();
  const ids = known.get(key) ?? [...new Set(grants.flatMap((grant) => [...grant.reach]))].sort();
  known.set(key, ids);
  return ids;
}

/** The agencies where the viewer is head or officer. */
export function ownAgencies(viewer: Viewer): string[] {
  const own = viewer.grants.filter((grant) => grant.role === "HEAD" || grant.role === "OFFICER");
  return [...new Set(own.map((grant) => grant.agencyId))].sort();
}

const seeAssignment: readonly Way[] = ways["assignment.see"];
const heldFor = (viewer: Viewer, place: Place) =>
  viewer.grants.filter(({ role }) =>
    seeAssignment.some((way) => way.roles.includes(role) && way.at !== "anywhere" && way.at.includes(place)),
  );

/** Every agency whose assignments the viewer may see, whoever issued them, as an array. */
export function agenciesSeen(reading: Reading): string {
  const { viewer } = reading.reader;
  return idArray(reading, reach(viewer, heldFor(viewer, "agency")));
}

/** Whether the viewer may see assignments of other agencies too, by overseeing their directives. */
export function seesByOffice({ reader: { viewer } }: Reading): boolean {
  return heldFor(viewer, "issuer").length > 0 || heldFor(viewer, "monitor").length > 0;
}

// The driver would write out a long list anew for every statement.
const literals = new WeakMap<string[], string>();

function idArray(reading: Reading, ids: string[]): string {
  const literal = literals.get(ids) ?? `{${ids.join(",")}}`;
  literals.set(ids, literal);
  return reading.params.add(literal, "uuid[]", ids);
}

const either = (conditions: string[]) => (conditions.length === 0 ? "false" : `(${conditions.join(" or ")})`);

function office(alias: string, places: readonly Place[], ids: string): string[] {
  return places.flatMap((place) => {
    if (place === "issuer") return [`${alias}.issuer_id = any(${ids})`];
    return place === "monitor" ? [`${alias}.monitor_id = any(${ids})`] : [];
  });
}

// A condition on the directive of a row, over its alias where it is joined already.
function ofDirective(row: Row, reading: Reading, condition: (alias: string) => string): string {
  if (row.directive) return condition(row.directive);
  const d = reading.alias();
  return `exists (select 1 from directive ${d} where ${d}.id = ${row.alias}.directive_id and ${condition(d)})`;
}

function assignedTo(reading: Reading, column: string, id: string, ids: string): string {
  const a = reading.alias();
  return `exists (select 1 from assignment ${a} where ${a}.${column} = ${id} and ${a}.agency_id = any(${ids}))`;
}

/** Whether the viewer may do a verb to a directive. */
export function directiveAllowed(verb: Verb, { alias }: Row, reading: Reading): string {
  return allowed(verb, reading, {
    issued: `${alias}.state = 'ISSUED'`,
    at: (places, ids) =>
      either([
        ...office(alias, places, ids),
        ...(places.includes("assigned") ? [assignedTo(reading, "directive_id", `${alias}.id`, ids)] : []),
      ]),
  });
}

/** Whether the viewer sees the whole directive, as its issuer's or monitor's people do, not only what they were assigned. */
export function directiveOffice({ alias }: Row, reading: Reading): string {
  return allowed("directive.see", reading, { at: (places, ids) => either(office(alias, places, ids)) });
}

/** Whether the viewer may do a verb to a task; without an assignment of the own only the office sees it. */
export function taskAllowed(verb: Verb, row: Row, reading: Reading): string {
  return allowed(verb, reading, {
    issued: ofDirective(row, reading, (d) => `${d}.state = 'ISSUED'`),
    at: (places, ids) => {
      const onDirective = office("", places, ids).length > 0;
      return either([
        ...(onDirective ? [ofDirective(row, reading, (d) => either(office(d, places, ids)))] : []),
        ...(places.includes("assigned") ? [assignedTo(reading, "task_id", `${row.alias}.id`, ids)] : []),
      ]);
    },
  });
}

/** Whether the viewer may do a verb to an assignment. */
export function assignmentAllowed(verb: Verb, row: Row, reading: Reading): string {
  return allowed(verb, reading, {
    officeFirst: row.directive !== undefined,
    givenTo: (person) => `coalesce(${row.alias}.officer_id = ${person}, false)`,
    at: (places, ids) => {
      const onDirective = office("", places, ids).length > 0;
      return either([
        ...(places.includes("agency") ? [`${row.alias}.agency_id = any(${ids})`] : []),
        ...(onDirective ? [ofDirective(row, reading, (d) => either(office(d, places, ids)))] : []),
      ]);
    },
  });
}

const toOffice = officeLetterKinds.map((kind) => `'${kind}'`).join(",");

/** Whether the viewer may do a verb to a letter; one that tells of all agencies is for those who oversee them. */
export function letterAllowed(verb: Verb, { alias }: Row, reading: Reading): string {
  const addressed = (ids: string) => `${alias}.agency_id = any(${ids})`;
  return allowed(verb, reading, {
    at: (places, ids) =>
      either([
        ...(places.includes("agency") ? [`(${alias}.kind not in (${toOffice}) and ${addressed(ids)})`] : []),
        ...(places.includes("monitor") ? [`(${alias}.kind in (${toOffice}) and ${addressed(ids)})`] : []),
      ]),
  });
}

/** Whether the viewer may do a verb to an agency. */
export function agencyAllowed(verb: Verb, { alias }: Row, reading: Reading): string {
  return allowed(verb, reading, {
    at: (places, ids) => (places.includes("agency") ? `${alias}.id = any(${ids})` : "false"),
  });
}

/** Whether the viewer may see a fixed report, judged by the office it is of. */
export function frozenAllowed({ alias }: Row, reading: Reading): string {
  return allowed("period.see", reading, {
    at: (places, ids) => (places.includes("agency") ? `${alias}.agency_id = any(${ids})` : "false"),
  });
}

/** Whether the viewer may do a verb to a person, judged by every agency where the person holds or held a role. */
export function personAllowed(verb: Verb, { alias }: Row, reading: Reading): string {
  return allowed(verb, reading, {
    at: (places, ids) => {
      if (!places.includes("agency")) return "false";
      const r = reading.alias();
      return `exists (select 1 from role_held ${r} where ${r}.person_id = ${alias}.id and ${r}.agency_id = any(${ids}))`;
    },
  });
}

/** Whether a saved view is the viewer's own or shared with an agency where they work; reaching it from above is not enough. */
export function savedViewSeen({ alias }: Row, reading: Reading): string {
  const { personId, grants } = reading.reader.viewer;
  const agencies = [...new Set(grants.map(({ agencyId }) => agencyId))].sort();
  return `(${alias}.owner_id = ${reading.params.add(personId, "uuid")} or ${alias}.agency_id = any(${idArray(reading, agencies)}))`;
}

/** Whether the viewer may see a row of a type that can be asked for on its own. */
export function visible(type: string, row: Row, reading: Reading): string {
  switch (type) {
    case "Directive":
      return directiveAllowed("directive.see", row, reading);
    case "Task":
      return taskAllowed("task.see", row, reading);
    case "Assignment":
      return assignmentAllowed("assignment.see", row, reading);
    case "Letter":
      return letterAllowed("letter.see", row, reading);
    case "FrozenPeriod":
      return frozenAllowed(row, reading);
    case "Person":
      return personAllowed("person.see", row, reading);
    case "Reading":
      return `${row.alias}.asked_by_id = ${reading.params.add(reading.reader.viewer.personId, "uuid")}`;
    case "SavedView":
      return savedViewSeen(row, reading);
    case "Agency":
      return agencyAllowed("agency.see", row, reading);
    default:
      return "false";
  }
}
