import { type FieldRead, one, plain, type ReadType, raw, text } from "../readType.ts";
import { assignmentAllowed } from "../visible.ts";

// The agency's name is joined for the order only: leads first, then in Vietnamese order.
const assignments: FieldRead = ({ alias, directive }, reading, field) => {
  const scope = directive ? { directive } : {};
  return reading.many(
    "Assignment",
    field,
    (a) => `${a}.task_id = ${alias}.id and ${assignmentAllowed("assignment.see", { alias: a, ...scope }, reading)}`,
    (a) => `${a}.role desc, (select name from agency where id = ${a}.agency_id) collate "vi-x-icu", ${a}.id`,
    scope,
  );
};

/** How a task is read. */
export const task: ReadType = {
  table: "task",
  fields: {
    id: plain("id"),
    seq: raw("seq"),
    ref: text("ref"),
    section: text("section"),
    text: text("text"),
    spanStart: raw("span_start"),
    spanEnd: raw("span_end"),
    deadlineKind: plain("deadline_kind"),
    deadline: raw("deadline"),
    deadlineText: text("deadline_text"),
    originalDueOn: plain("original_due_on"),
    dueOn: plain("due_on"),
    target: text("target"),
    deliverable: text("deliverable"),
    confidence: raw("confidence"),
    reportTo: text("report_to"),
    group: raw("of_group"),
    evidenceRequired: raw("evidence_required"),
    addedOn: plain("added_on"),
    removedOn: plain("removed_on"),
    leadTotal: raw("lead_total"),
    leadCompleted: raw("lead_completed"),
    completedOn: plain("completed_on"),
    version: raw("version"),
    directiveId: plain("directive_id"),
    directive: one("Directive", "directive_id"),
    field: one("Field", "field_id"),
    addressees: ({ alias }, reading, field) =>
      reading.many(
        "Addressee",
        field,
        (a) => `${a}.task_id = ${alias}.id`,
        (a) => `${a}.role desc, ${a}.seq, ${a}.id`,
      ),
    assignments,
    // What the lead assignments that the viewer may see say about the task: [state, due, completed, submitted, report, assigned].
    leads: ({ alias, directive }, reading) => {
      const a = reading.alias();
      const visible = assignmentAllowed("assignment.see", { alias: a, ...(directive ? { directive } : {}) }, reading);
      const facts = `json_build_array(${a}.state, ${a}.due_on, ${a}.completed_on, ${a}.submitted_on, ${a}.last_report_on, ${a}.assigned_on)::text`;
      return `coalesce((select '['||string_agg(${facts}, ',')||']' from assignment ${a}
        where ${a}.task_id = ${alias}.id and ${a}.role = 'LEAD' and ${visible}),'[]')`;
    },
  },
  needs: {
    deadlineLabel: ["deadline"],
    timeliness: ["leads"],
    overdueDays: ["leads"],
    boxes: ["directiveId", "spanStart", "spanEnd"],
  },
};
