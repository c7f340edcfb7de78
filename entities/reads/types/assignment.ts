import { extensionWaits } from "../extensionWaits.ts";
import { mentionable } from "../mentionable.ts";
import { type FieldRead, instant, one, plain, type ReadType, raw } from "../readType.ts";
import { factColumns, overdueDaysSql, timelinessSql } from "../timeliness.ts";
import { assignmentAllowed, letterAllowed } from "../visible.ts";
import { historyOf } from "./history.ts";

const facts = ["state", "dueOn", "completedOn", "submittedOn", "lastReportOn", "assignedOn"];

const office =
  (column: string): FieldRead =>
  ({ alias, directive }) =>
    directive
      ? `'"'||${directive}.${column}||'"'`
      : `(select '"'||d.${column}||'"' from directive d where d.id = ${alias}.directive_id)`;

/** How an assignment is read. */
export const assignment: ReadType = {
  table: "assignment",
  fields: {
    id: plain("id"),
    role: plain("role"),
    state: plain("state"),
    period: plain("period"),
    reportDuty: ({ alias }) =>
      `coalesce((select t.report_duty::text from task t where t.id = ${alias}.task_id),'null')`,
    originalDueOn: plain("original_due_on"),
    dueOn: plain("due_on"),
    assignedOn: plain("assigned_on"),
    acknowledgedAt: instant("acknowledged_at"),
    submittedOn: plain("submitted_on"),
    completedOn: plain("completed_on"),
    confirmedAt: instant("confirmed_at"),
    lastReportOn: plain("last_report_on"),
    returnedCount: raw("returned_count"),
    version: raw("version"),
    agencyId: plain("agency_id"),
    officerId: plain("officer_id"),
    officer: one("Person", "officer_id"),
    issuerId: office("issuer_id"),
    monitorId: office("monitor_id"),
    task: one("Task", "task_id"),
    directive: one("Directive", "directive_id"),
    agency: (row, reading, field) =>
      row.agency
        ? reading.object("Agency", { alias: row.agency }, field.fields)
        : one("Agency", "agency_id")(row, reading, field),
    timeliness: ({ alias }, reading) =>
      `coalesce('"'||(${timelinessSql(factColumns(alias), reading.moment())})||'"','null')`,
    overdueDays: ({ alias }, reading) => `(${overdueDaysSql(factColumns(alias), reading.moment())})::text`,
    submissions: ({ alias }, reading, field) =>
      reading.many(
        "Submission",
        field,
        (s) => `${s}.assignment_id = ${alias}.id`,
        (s) => `${s}.number desc`,
      ),
    // The last result that was returned: [day of submission, moment of the return].
    lastReturn: ({ alias }) =>
      `coalesce((select json_build_array(s.submitted_on, s.decided_at)::text from submission s
        where s.assignment_id = ${alias}.id and s.state = 'RETURNED' order by s.number desc limit 1),'null')`,
    extensions: ({ alias }, reading, field) =>
      reading.many(
        "ExtensionRequest",
        field,
        (e) => `${e}.assignment_id = ${alias}.id`,
        (e) => `${e}.number desc`,
      ),
    extensionWaits: ({ alias }) => `${extensionWaits(alias)}::text`,
    extensionsAsked: ({ alias }) =>
      `(select count(*) from extension_request e where e.assignment_id = ${alias}.id)::text`,
    carriedOutBy: ({ alias }, reading, field) =>
      reading.many(
        "CarryingDirective",
        field,
        (d) => `${d}.carries_out_id = ${alias}.id and ${d}.state = 'ISSUED'`,
        (d) => `${d}.issued_on, ${d}.id`,
      ),
    comments: ({ alias }, reading, field) =>
      reading.many(
        "Comment",
        field,
        (c) => `${c}.assignment_id = ${alias}.id`,
        (c) => `${c}.at, ${c}.id`,
      ),
    mentionable: ({ alias }, reading, field) =>
      reading.many(
        "Person",
        field,
        (p) => mentionable(p, alias, reading.moment().asOf),
        (p) => `${p}.name collate "vi-x-icu", ${p}.id`,
      ),
    progressReports: ({ alias }, reading, field) =>
      reading.many(
        "ProgressReport",
        field,
        (r) => `${r}.assignment_id = ${alias}.id`,
        (r) => `${r}.at desc, ${r}.id`,
      ),
    letters: ({ alias, directive }, reading, field) =>
      reading.many(
        "Letter",
        field,
        // A letter on issue lists its rows by the directive, the others name their assignments.
        (l) =>
          `${l}.agency_id = ${alias}.agency_id and ${letterAllowed("letter.see", { alias: l }, reading)}
           and (${l}.assignment_ids ? ${alias}.id::text
             or (${l}.kind = 'ASSIGNED' and ${l}.directive_id = ${directive ? `${directive}.id` : `${alias}.directive_id`}))`,
        (l) => `${l}.planned_at desc, ${l}.id`,
      ),
    history: (row, reading, field) =>
      historyOf("assignment", row, reading, field, assignmentAllowed("history.see", row, reading)),
  },
  needs: {
    periodLabel: ["period"],
    reportOwedOn: ["reportDuty", "assignedOn", "lastReportOn", "state"],
    nextExtensionFlagged: ["extensionsAsked"],
    timelinessLabel: facts,
    timelinessReason: [...facts, "originalDueOn", "confirmedAt", "lastReturn"],
    viewerCan: ["state", "role", "dueOn", "extensionWaits", "agencyId", "officerId", "issuerId", "monitorId"],
  },
};
