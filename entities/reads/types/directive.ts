import { allMade } from "../allMade.ts";
import { begun } from "../begun.ts";
import { connection } from "../connection.ts";
import { type FieldRead, instant, one, plain, type ReadType, raw, text } from "../readType.ts";
import { factColumns, overdueSql } from "../timeliness.ts";
import { assignmentAllowed, directiveAllowed, directiveOffice, taskAllowed } from "../visible.ts";
import { historyOf } from "./history.ts";

/**
 * A counter of tasks: the exact column for those who see the whole directive; everybody else counts the tasks whose
 * lead assignments they may see, and `own` says which of these.
 */
function counter(
  column: (d: string) => string,
  own: (lead: string, t: string, d: string, today: string) => string,
): FieldRead {
  return ({ alias }, reading) => {
    const office = directiveOffice({ alias }, reading);
    if (office === "true") return `(${column(alias)})::text`;
    const [lead, t] = [reading.alias(), reading.alias()];
    const visible = assignmentAllowed("assignment.see", { alias: lead, directive: alias }, reading);
    const counted = `select count(*) from (
      select ${lead}.task_id from assignment ${lead} join task ${t} on ${t}.id = ${lead}.task_id
      where ${lead}.directive_id = ${alias}.id and ${lead}.role = 'LEAD' and ${lead}.state not in ('SUSPENDED','CANCELLED')
        and ${t}.removed_on is null
        and (${alias}.count_continuous or ${t}.deadline_kind <> 'CONTINUOUS') and ${visible}
      group by ${lead}.task_id, ${t}.id having ${own(lead, t, alias, reading.moment().asOf)}) counted`;
    return `(case when ${office} then ${column(alias)} else (${counted}) end)::text`;
  };
}

// A task is overdue as soon as one of its leads is.
const overdueCount: FieldRead = ({ alias }, reading) => {
  const [lead, t] = [reading.alias(), reading.alias()];
  const visible = assignmentAllowed("assignment.see", { alias: lead, directive: alias }, reading);
  const seen = `(${directiveOffice({ alias }, reading)} or ${visible})`;
  return `(select count(distinct ${lead}.task_id)::text from assignment ${lead}
    where ${lead}.directive_id = ${alias}.id and ${lead}.role = 'LEAD' and ${seen}
      and ${overdueSql(factColumns(lead), reading.moment())}
      and exists (select 1 from task ${t} where ${t}.id = ${lead}.task_id and ${t}.removed_on is null
        and (${alias}.count_continuous or ${t}.deadline_kind <> 'CONTINUOUS')))`;
};

// A draft's tasks are not counted yet; its editor shows how many there are.
const taskCount = counter(
  (d) =>
    `case when ${d}.state = 'DRAFT' then (select count(*) from task draft where draft.directive_id = ${d}.id)
      else ${part("task_total", "continuous_total")(d)} end`,
  () => "true",
);

function part(all: string, continuous: string): (d: string) => string {
  return (d) => `${d}.${all} - case when ${d}.count_continuous then 0 else ${d}.${continuous} end`;
}

/** How a directive is read. */
export const directive: ReadType = {
  table: "directive",
  fields: {
    id: plain("id"),
    kind: text("kind"),
    documentNumber: text("document_number"),
    year: raw("year"),
    signer: text("signer"),
    signerTitle: text("signer_title"),
    place: text("place"),
    issuedOn: plain("issued_on"),
    endsOn: plain("ends_on"),
    closedOn: plain("closed_on"),
    closeReason: text("close_reason"),
    abstract: text("abstract"),
    bases: raw("bases"),
    amends: raw("amends"),
    recipients: text("recipients"),
    urgency: plain("urgency"),
    state: plain("state"),
    countContinuous: raw("count_continuous"),
    sourceText: text("source_text"),
    sourceFileId: plain("source_file_id"),
    // Without the lines: they are as long as the text.
    sourceLayout: ({ alias }) =>
      `coalesce((select jsonb_build_object('pages', ${alias}.source_layout->'pages',
        'notes', ${alias}.source_layout->'notes', 'type', f.type)::text
        from file f where f.id = ${alias}.source_file_id and ${alias}.source_layout is not null),'null')`,
    untouched: ({ alias }) =>
      `(${alias}.closed_on is null and not exists (select 1 from assignment a where a.directive_id = ${alias}.id and ${begun("a")})
        and not exists (select 1 from amendment m where m.directive_id = ${alias}.id))::text`,
    registeredAt: instant("registered_at"),
    assignedAt: instant("assigned_at"),
    version: raw("version"),
    // They speak of every task, also of those that only the office sees.
    warnings: (row, reading) =>
      `case when ${directiveOffice(row, reading)} then ${row.alias}.warnings::text else '[]' end`,
    issuerId: plain("issuer_id"),
    monitorId: plain("monitor_id"),
    issuer: one("Agency", "issuer_id"),
    monitor: one("Agency", "monitor_id"),
    field: one("Field", "field_id"),
    sourceFile: one("File", "source_file_id"),
    taskCount,
    completedCount: counter(
      (d) => `${part("task_on_time", "continuous_on_time")(d)} + ${part("task_late", "continuous_late")(d)}`,
      (lead, t, d, today) => `bool_and(${lead}.state = 'COMPLETED' and ${allMade(t, d, today)})`,
    ),
    overdueCount,
    tasks: ({ alias }, reading, field) =>
      connection(
        reading,
        {
          type: "Task",
          where: (row) => `${row.alias}.directive_id = ${alias}.id and ${taskAllowed("task.see", row, reading)}`,
          order: [{ expression: (t) => `${t}.seq`, type: "integer", descending: false }],
          scope: { directive: alias },
        },
        field.args,
        field,
      ),
    supersededBy: ({ alias }, reading, field) =>
      reading.one(
        "Directive",
        field,
        (d) => `${d}.id = ${alias}.superseded_by_id and ${directiveAllowed("directive.see", { alias: d }, reading)}`,
      ),
    carriesOut: ({ alias }, reading, field) =>
      reading.one(
        "Assignment",
        field,
        (a) => `${a}.id = ${alias}.carries_out_id and ${assignmentAllowed("assignment.see", { alias: a }, reading)}`,
      ),
    amendments: ({ alias }, reading, field) =>
      reading.many(
        "Amendment",
        field,
        (m) => `${m}.directive_id = ${alias}.id`,
        (m) => `${m}.effective_on, ${m}.recorded_at, ${m}.id`,
      ),
    history: (row, reading, field) =>
      historyOf("directive", row, reading, field, directiveAllowed("history.see", row, reading)),
  },
  needs: {
    kindName: ["kind"],
    viewerCan: ["issuerId", "monitorId", "state", "untouched", "closedOn"],
    progress: ["id"],
    sourcePages: ["sourceFileId", "sourceLayout"],
    sourceNotes: ["sourceLayout"],
  },
};
