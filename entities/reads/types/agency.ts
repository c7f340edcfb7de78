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
