import { one, plain, type ReadType, raw, text } from "../readType.ts";
import { directiveAllowed } from "../visible.ts";

/** How the reading of a file is read. */
export const reading: ReadType = {
  table: "reading",
  fields: {
    id: plain("id"),
    state: plain("state"),
    pagesDone: raw("pages_done"),
    pagesTotal: raw("pages_total"),
    askedAt: text("asked_at"),
    failure: raw("failure"),
    file: one("File", "file_id"),
    // Whoever asked may have lost the role since.
    directive: ({ alias }, statement, field) =>
      statement.one(
        "Directive",
        field,
        (d) => `${d}.id = ${alias}.directive_id and ${directiveAllowed("directive.see", { alias: d }, statement)}`,
      ),
  },
  needs: {
    message: ["failure"],
    code: ["failure"],
    unattended: ["state"],
    existing: ["failure"],
    difference: ["failure"],
  },
};
