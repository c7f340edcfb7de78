import { plain, type ReadType, text } from "../readType.ts";
import { directiveAllowed } from "../visible.ts";

const left = (all: string, continuous: string) => (alias: string) =>
  `${alias}.${all} - case when ${alias}.count_continuous then 0 else ${alias}.${continuous} end`;
const onTime = left("task_on_time", "continuous_on_time");
const late = left("task_late", "continuous_late");

/** How a directive is read beside the work that it carries out: its figures for all who see that work, no rows. */
export const carryingDirective: ReadType = {
  table: "directive",
  fields: {
    id: plain("id"),
    kind: text("kind"),
    documentNumber: text("document_number"),
    closedOn: plain("closed_on"),
    total: ({ alias }) => `(${left("task_total", "continuous_total")(alias)})::text`,
    completed: ({ alias }) => `(${onTime(alias)} + ${late(alias)})::text`,
    directive: ({ alias }, reading, field) =>
      reading.one(
        "Directive",
        field,
        (d) => `${d}.id = ${alias}.id and ${directiveAllowed("directive.see", { alias: d }, reading)}`,
      ),
  },
  needs: { name: ["kind", "documentNumber"], sentence: ["kind", "documentNumber", "completed", "total"] },
};
