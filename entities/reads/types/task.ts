import { moreUntil } from "../allMade.ts";
import { type FieldRead, one, plain, type ReadType, raw, text } from "../readType.ts";
import { shownDueOn, shownOccurrence } from "../shownOccurrence.ts";
import { starred } from "../starred.ts";
import { assignmentAllowed } from "../visible.ts";

// The agency is joined for the order: leads first, then in Vietnamese order. Of many tasks of a directive at once, all
// assignments are gathered in one pass.
const assignmentsOf =
  (every: boolean): FieldRead =>
  ({ alias, directive, joins }, reading, field) => {
    const [a, agency] = [reading.alias(), reading.alias()];
    const row = { alias: a, agency, ...(directive ? { directive } : {}) };
    const object = reading.object("Assignment", row, field.fields);
    const rows = `string_agg(${object},',' order by ${every ? `${a}.due_on, ` : ""}${a}.role desc, ${agency}.name collate "vi-x-icu", ${a}.id)`;
    const visible = assignmentAllowed("assignment.see", row, reading);
    const shown = every ? "true" : shownOccurrence(a, reading.alias());
    const from = `from assignment ${a} join agency ${agency} on ${agency}.id = ${a}.agency_id where ${visible} and ${shown} and`;
    if (!joins || !directive) {
      return `coalesce((select '['||${rows}||']' ${from} ${a}.task_id = ${alias}.id),'[]')`;
    }
    const all = reading.alias();
    joins.push(`left join (select ${a}.task_id, ${rows} as json ${from} ${a}.directive_id = ${directive}.id
    group by ${a}.task_id) ${all} on ${all}.task_id = ${alias}.id`);
    return `'['||coalesce(${all}.json,'')||']'`;
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
    dueOn: ({ alias }, reading) => `coalesce('"'||${shownDueOn(alias, reading.alias())}||'"','null')`,
    eventOn: plain("event_on"),
    occurrencesUntil: plain("occurrences_until"),
    reportDuty: raw("report_duty"),
    target: text("target"),
    deliverable: text("deliverable"),
    confidence: raw("confidence"),
    reportTo: text("report_to"),
    group: raw("of_group"),
    evidenceRequired: raw("evidence_required"),
    addedOn: plain("added_on"),
    removedOn: plain("removed_on"),
    addedBy: one("Amendment", "added_by_id"),
    removedBy: one("Amendment", "removed_by_id"),
    leadTotal: raw("lead_total"),
    leadCompleted: raw("lead_completed"),
    completedOn: plain("completed_on"),
    version: raw("version"),
    starred: ({ alias }, reading) => `${starred(reading, `${alias}.id`)}::text`,
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
    assignments: assignmentsOf(false),
    occurrences: assignmentsOf(true),
    moreUntil: ({ alias }, reading) => {
      const d = reading.alias();
      return `coalesce((select '"'||${moreUntil(alias, d, reading.moment().asOf)}||'"' from directive ${d} where ${d}.id = ${alias}.directive_id),'null')`;
    },
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
    refLabel: ["ref"],
    deadlineLabel: ["deadline"],
    deadlineRule: ["deadline"],
    reportDutyLabel: ["reportDuty"],
    reportDutyRule: ["reportDuty"],
    countsFromEvent: ["deadline"],
    timeliness: ["leads", "moreUntil"],
    overdueDays: ["leads", "moreUntil"],
    boxes: ["directiveId", "spanStart", "spanEnd"],
  },
};
