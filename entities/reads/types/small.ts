import { one, plain, type ReadType, raw, text } from "../readType.ts";

/** How an addressee is read. */
export const addressee: ReadType = {
  table: "addressee",
  fields: {
    id: plain("id"),
    role: plain("role"),
    seq: raw("seq"),
    name: text("name"),
    agency: one("Agency", "agency_id"),
  },
  needs: {},
};

/** How a field of work is read. */
export const field: ReadType = {
  table: "field",
  fields: { id: plain("id"), code: text("code"), name: text("name"), ordinal: raw("ordinal") },
  needs: {},
};

/** How a setting is read; its value is handed on as JSON text. */
export const setting: ReadType = {
  table: "setting",
  fields: {
    key: text("key"),
    value: ({ alias }) => `to_json(${alias}.value::text)::text`,
    version: raw("version"),
  },
  needs: { label: ["key"] },
};

/** How a set of criteria is read. */
export const criteriaSet: ReadType = {
  table: "criteria_set",
  fields: {
    id: plain("id"),
    code: text("code"),
    name: text("name"),
    year: raw("year"),
    periodFrom: plain("period_from"),
    periodTo: plain("period_to"),
    criteria: ({ alias }, reading, field) =>
      reading.many(
        "Criterion",
        field,
        (c) => `${c}.set_id = ${alias}.id`,
        (c) => `${c}.ref collate "vi-x-icu", ${c}.id`,
      ),
  },
  needs: {},
};

/** How a criterion is read. */
export const criterion: ReadType = {
  table: "criterion",
  fields: {
    id: plain("id"),
    ref: text("ref"),
    name: text("name"),
    maxScore: raw("max_score"),
    method: plain("method"),
  },
  needs: {},
};

/** How the counts of an agency are read; they are of no table but counted for each question. */
export const agencyProgress: ReadType = {
  table: "agency_progress",
  fields: {
    agency: one("Agency", '"agencyId"'),
    total: raw('"total"'),
    completedOnTime: raw('"completedOnTime"'),
    completedLate: raw('"completedLate"'),
    openInTerm: raw('"openInTerm"'),
    openOverdue: raw('"openOverdue"'),
    openNoDeadline: raw('"openNoDeadline"'),
    oldestOverdueDays: raw('"oldestOverdueDays"'),
  },
  needs: {},
};

/** How a membership is read. */
export const membership: ReadType = {
  table: "group_member",
  fields: {
    validFrom: plain("valid_from"),
    validTo: plain("valid_to"),
    agency: one("Agency", "agency_id"),
    group: one("Agency", "group_id"),
  },
  needs: {},
};

/** How a saved view is read; of its owner everybody who sees it learns the name. */
export const savedView: ReadType = {
  table: "saved_view",
  fields: {
    id: plain("id"),
    name: text("name"),
    page: text("page"),
    search: text("search"),
    pinned: raw("pinned"),
    position: raw("position"),
    version: raw("version"),
    agency: one("Agency", "agency_id"),
    ownerName: ({ alias }) => `(select to_json(p.name)::text from person p where p.id = ${alias}.owner_id)`,
    own: ({ alias }, reading) =>
      `(${alias}.owner_id = ${reading.params.add(reading.reader.viewer.personId, "uuid")})::text`,
  },
  needs: {},
};
