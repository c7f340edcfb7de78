import { instant, one, plain, type ReadType, raw, text } from "../readType.ts";
import { directiveAllowed } from "../visible.ts";

/** How a letter is read. */
export const letter: ReadType = {
  table: "letter",
  fields: {
    id: plain("id"),
    kind: plain("kind"),
    period: text("period"),
    recipient: text("recipient"),
    subject: text("subject"),
    rowCount: raw("row_count"),
    state: plain("state"),
    reason: text("reason"),
    plannedAt: instant("planned_at"),
    sentAt: instant("sent_at"),
    attempts: raw("attempts"),
    bodyText: text("body_text"),
    bodyHtml: text("body_html"),
    agency: one("Agency", "agency_id"),
    directive: ({ alias }, reading, field) =>
      reading.one(
        "Directive",
        field,
        (d) => `${d}.id = ${alias}.directive_id and ${directiveAllowed("directive.see", { alias: d }, reading)}`,
      ),
  },
  needs: {},
};
