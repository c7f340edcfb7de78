import { one, plain, type ReadType, raw, text } from "../readType.ts";

/** How an agency is read; everybody signed in may. */
export const agency: ReadType = {
  table: "agency",
  fields: {
    id: plain("id"),
    code: text("code"),
    name: text("name"),
    kind: plain("kind"),
    level: plain("level"),
    aliases: text("aliases"),
    email: text("email"),
    validFrom: plain("valid_from"),
    validTo: plain("valid_to"),
    version: raw("version"),
    parent: one("Agency", "parent_id"),
    nameOn: ({ alias }, reading, { args }) => {
      const { day } = args;
      if (typeof day !== "string") return `to_json(${alias}.name)::text`;
      return `to_json(coalesce((select p.name from agency_past p where p.agency_id = ${alias}.id
        and p.valid_to >= ${reading.params.add(day, "date")} order by p.valid_to limit 1), ${alias}.name))::text`;
    },
    pasts: ({ alias }, reading, field) =>
      reading.many(
        "AgencyPast",
        field,
        (p) => `${p}.agency_id = ${alias}.id`,
        (p) => `${p}.valid_to desc`,
      ),
    predecessors: ({ alias }, reading, field) =>
      reading.many(
        "Succession",
        field,
        (s) => `${s}.successor_id = ${alias}.id`,
        (s) => `${s}.effective_on desc, ${s}.id`,
      ),
    successors: ({ alias }, reading, field) =>
      reading.many(
        "Succession",
        field,
        (s) => `${s}.predecessor_id = ${alias}.id`,
        (s) => `${s}.effective_on desc, ${s}.ordinal, ${s}.id`,
      ),
    reorganisations: ({ alias }, reading, field) =>
      reading.many(
        "Reorganisation",
        field,
        (r) => `${r}.withdrawn_on is null and (${alias}.id = any(${r}.predecessor_ids)
          or ${r}.successors @> jsonb_build_array(jsonb_build_object('id', ${alias}.id)))`,
        (r) => `${r}.effective_on desc, ${r}.recorded_at desc, ${r}.id`,
      ),
    memberships: ({ alias }, reading, field) =>
      reading.many(
        "Membership",
        field,
        (m) => `${m}.group_id = ${alias}.id`,
        (m) => `(select a.name from agency a where a.id = ${m}.agency_id) collate "vi-x-icu", ${m}.valid_from`,
      ),
    groups: ({ alias }, reading, field) =>
      reading.many(
        "Membership",
        field,
        (m) => `${m}.agency_id = ${alias}.id`,
        (m) => `(select g.name from agency g where g.id = ${m}.group_id) collate "vi-x-icu", ${m}.valid_from`,
      ),
    members: ({ alias }, reading, field) => {
      const { asOf } = reading.moment();
      return reading.many(
        "Agency",
        field,
        (a) =>
          `exists (select 1 from group_member m where m.group_id = ${alias}.id and m.agency_id = ${a}.id
             and m.valid_from <= ${asOf} and (m.valid_to is null or m.valid_to >= ${asOf}))`,
        (a) => `${a}.name collate "vi-x-icu", ${a}.id`,
      );
    },
  },
  needs: { viewerCan: ["id"], progress: ["id"] },
};
