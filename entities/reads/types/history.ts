import { pageSize } from "../paging.ts";
import type { Reading } from "../reading.ts";
import { instant, one, type ReadType, type Row, raw, text } from "../readType.ts";
import type { Selected } from "../selection.ts";

/** How a line of history is read. */
export const history: ReadType = {
  table: "history",
  fields: {
    id: ({ alias }) => `'"'||${alias}.id||'"'`,
    at: instant("at"),
    verb: text("verb"),
    person: one("Person", "person_id"),
    beforeValues: raw("before"),
    afterValues: raw("after"),
  },
  needs: { after: ["verb", "beforeValues", "afterValues"] },
};

/** The history of a row, the newest first: all of it, or `first` lines before the line `after` where that is asked. */
export function historyOf(
  subject: "directive" | "assignment",
  { alias }: Row,
  reading: Reading,
  field: Selected,
  allowed: string,
): string {
  const h = reading.alias();
  const conditions = [`${h}.subject_type = '${subject}'`, `${h}.subject_id = ${alias}.id`, allowed];
  const { first, after } = field.args;
  if (after !== undefined && after !== null) {
    const before = Number(after);
    conditions.push(Number.isSafeInteger(before) ? `${h}.id < ${reading.params.add(before, "bigint")}` : "false");
  }
  const limit = field.args.first === undefined ? "" : ` limit ${pageSize(first)}`;
  const cut = reading.alias();
  const object = reading.object("History", { alias: cut }, field.fields);
  return `coalesce((select '['||string_agg(${object}, ',' order by ${cut}.id desc)||']' from (
    select ${h}.* from history ${h} where ${conditions.join(" and ")} order by ${h}.id desc${limit}) ${cut}),'[]')`;
}
