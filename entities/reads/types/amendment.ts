import { instant, one, plain, type ReadType, raw, text } from "../readType.ts";
import { directiveAllowed, directiveOffice, taskAllowed } from "../visible.ts";

/** How an amendment is read; who sees the directive sees it, and of its changes those of the tasks seen. */
export const amendment: ReadType = {
  table: "amendment",
  fields: {
    id: plain("id"),
    documentNumber: text("document_number"),
    documentIssuedOn: plain("document_issued_on"),
    abstract: text("abstract"),
    file: one("File", "file_id"),
    effectiveOn: plain("effective_on"),
    appliedOn: plain("applied_on"),
    recordedAt: instant("recorded_at"),
    byDirective: ({ alias }, reading, field) =>
      reading.one(
        "Directive",
        field,
        (d) => `${d}.id = ${alias}.by_directive_id and ${directiveAllowed("directive.see", { alias: d }, reading)}`,
      ),
    recordedBy: one("Person", "recorded_by_id"),
    changes: ({ alias }, reading, field) => {
      const [d, t] = [reading.alias(), reading.alias()];
      const whole = `exists (select 1 from directive ${d} where ${d}.id = ${alias}.directive_id
        and ${directiveOffice({ alias: d }, reading)})`;
      const own = (c: string) => `exists (select 1 from task ${t} where ${t}.id = ${c}.task_id
        and ${taskAllowed("task.see", { alias: t }, reading)})`;
      return reading.many(
        "AmendmentChange",
        field,
        (c) => `${c}.amendment_id = ${alias}.id and (${whole} or ${own(c)})`,
        (c) => `${c}.seq`,
      );
    },
  },
  needs: { documentName: ["documentNumber"] },
};

/** How one change of an amendment is read. */
export const amendmentChange: ReadType = {
  table: "amendment_change",
  fields: {
    id: plain("id"),
    seq: raw("seq"),
    kind: plain("kind"),
    task: one("Task", "task_id"),
    ref: ({ alias }) => told(alias, "ref"),
    text: ({ alias }) => told(alias, "text"),
    // Without what was asked: it is for the program to carry out, not for people to read.
    toldBefore: raw("before"),
    toldAfter: ({ alias }) => `coalesce((${alias}.after - 'asked')::text,'null')`,
  },
  needs: { summary: ["kind", "toldBefore", "toldAfter"] },
};

// What a task was called before the change; an addition that is still to come names itself.
function told(alias: string, key: "ref" | "text"): string {
  return `coalesce(to_json(coalesce(${alias}.before->>'${key}',
    (select t.${key} from task t where t.id = ${alias}.task_id), ${alias}.after->>'${key}', ''))::text,'""')`;
}
