import { instant, one, plain, type ReadType, text } from "../readType.ts";

/** How a word about an assignment is read: only below one that the viewer may see. */
export const comment: ReadType = {
  table: "comment",
  fields: {
    id: plain("id"),
    at: instant("at"),
    text: text("text"),
    person: one("Person", "person_id"),
    mentioned: ({ alias }, reading, field) =>
      reading.many(
        "Person",
        field,
        (p) => `${p}.id = any(${alias}.mentioned_ids)`,
        (p) => `${p}.name collate "vi-x-icu", ${p}.id`,
      ),
  },
  needs: {},
};
