import { one, plain, type ReadType, raw, text } from "../readType.ts";

const names = (ids: string, alias: string) =>
  `(select json_agg(n.name order by array_position(${ids}, n.id)) from agency_on(${alias}.effective_on - 1) n where n.id = any(${ids}))`;

/** How a reorganisation is read; the names told are those of the day before it. */
export const reorganisation: ReadType = {
  table: "reorganisation",
  fields: {
    id: plain("id"),
    kind: plain("kind"),
    effectiveOn: plain("effective_on"),
    appliedOn: plain("applied_on"),
    withdrawnOn: plain("withdrawn_on"),
    keepStaff: raw("keep_staff"),
    basis: text("basis"),
    version: raw("version"),
    agencies: ({ alias }, reading, field) =>
      reading.many(
        "Agency",
        field,
        (a) => `${a}.id = any(${alias}.predecessor_ids)`,
        (a) => `array_position(${alias}.predecessor_ids, ${a}.id)`,
      ),
    toldPredecessors: ({ alias }) => `coalesce(${names(`${alias}.predecessor_ids`, alias)}::text,'[]')`,
    toldSuccessors: ({
      alias,
    }) => `coalesce((select json_agg(coalesce(s.one->'create'->>'name', n.name) order by s.place)
      from jsonb_array_elements(${alias}.successors) with ordinality s(one, place)
      left join agency_on(${alias}.effective_on - 1) n on n.id = (s.one->>'id')::uuid)::text,'[]')`,
    toldBecomes: ({ alias }) => `coalesce(to_json(coalesce(${alias}.name,
      (select n.name from agency_on(${alias}.effective_on - 1) n where n.id = ${alias}.parent_id)))::text,'null')`,
  },
  needs: { sentence: ["kind", "toldPredecessors", "toldSuccessors", "toldBecomes", "effectiveOn", "basis"] },
};

/** How a succession is read. */
export const succession: ReadType = {
  table: "succession",
  fields: {
    id: plain("id"),
    kind: plain("kind"),
    effectiveOn: plain("effective_on"),
    ordinal: raw("ordinal"),
    basis: text("basis"),
    predecessor: one("Agency", "predecessor_id"),
    successor: one("Agency", "successor_id"),
  },
  needs: {},
};

/** How an agency's past is read. */
export const agencyPast: ReadType = {
  table: "agency_past",
  fields: { validTo: plain("valid_to"), name: text("name"), parent: one("Agency", "parent_id") },
  needs: {},
};

/** How an agency's place on a day is read; it is of no table but found for each day. */
export const agencyPlace: ReadType = {
  table: "agency_place",
  fields: {
    id: plain("id"),
    code: text("code"),
    name: text("name"),
    kind: plain("kind"),
    level: plain("level"),
    parentId: plain("parent_id"),
  },
  needs: {},
};

/** The agencies in force on a day with their names and places of that day, groups left out, as a row source. */
export function placesOn(day: string): string {
  return `(select place.id, place.name, place.parent_id, agency.code, agency.kind, agency.level
    from agency_on(${day}) place join agency on agency.id = place.id
    where agency.kind <> 'GROUP' and agency.valid_from <= ${day} and (agency.valid_to is null or agency.valid_to >= ${day}))`;
}
