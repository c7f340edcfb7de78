import type { Day } from "../../rules/day.ts";
import type { Facts } from "../../rules/timeliness.ts";
import type { Urgency } from "../../rules/urgency.ts";
import { agenciesBelow } from "../reads/agenciesBelow.ts";
import { moreUntil } from "../reads/allMade.ts";
import type { ReadContext } from "../reads/readContext.ts";
import type { Reading } from "../reads/reading.ts";
import { runStatement } from "../reads/runStatement.ts";
import { starred } from "../reads/starred.ts";
import { assignmentAllowed } from "../reads/visible.ts";

/** Which lead assignments are counted; what is left out narrows nothing. */
export interface FactScope {
  directiveIds?: readonly string[];
  agencyIds?: readonly string[];
  /** The field of the task, or of its directive where the task has none of its own. */
  fieldId?: string;
  /** The year of issue of the directive. */
  year?: number;
  /** An agency with all that stand below it on the day. */
  subtreeOf?: string;
  /** The period in which the task was given, both days included. */
  from?: Day;
  to?: Day;
  urgency?: Urgency;
  /** Only what is on the watch-list of whoever asks. */
  starred?: boolean;
}

/** A lead assignment with what was recorded about it by a day. */
export interface FactRow extends Facts {
  assignmentId: string;
  taskId: string;
  directiveId: string;
  agencyId: string;
  seq: number;
  /** The period of a recurring task that it answers for; empty otherwise. */
  period: string;
  /** The last day of the plan's life while occurrences of the task are still to be made; null otherwise. */
  moreUntil: Day | null;
  /** A standing duty that its directive's setting leaves out of the count. */
  excluded: boolean;
}

/**
 * The counted rows as of a day as SQL: lead assignments of issued directives that the viewer may see, of tasks in force
 * on the day, each with the facts recorded by then. A confirmation given later does not count yet: what it confirmed
 * waits. Columns: those of FactRow in snake_case. `narrower` is one more condition on the assignment `a`.
 */
export function progressFactsSql(reading: Reading, asOf: Day, scope: FactScope, narrower = "true"): string {
  const { params } = reading;
  const day = params.add(asOf, "date");
  // By today everything is recorded that ever was: the row itself says what its last facts would.
  const { at, facts, from } = asOf >= reading.reader.today ? now : { ...recorded, from: recorded.from(day) };
  const scoped = [
    ...(scope.directiveIds ? [`a.directive_id = any(${params.add(scope.directiveIds, "uuid[]")})`] : []),
    ...(scope.agencyIds ? [`${at}.agency_id = any(${params.add(scope.agencyIds, "uuid[]")})`] : []),
    ...(scope.fieldId ? [`coalesce(t.field_id, d.field_id) = ${params.add(scope.fieldId, "uuid")}`] : []),
    ...(scope.year === undefined ? [] : [`d.year = ${params.add(scope.year, "integer")}`]),
    ...(scope.subtreeOf ? [`${at}.agency_id in (${agenciesBelow(params.add(scope.subtreeOf, "uuid"), day)})`] : []),
    ...(scope.from ? [`t.added_on >= ${params.add(scope.from, "date")}`] : []),
    ...(scope.to ? [`t.added_on <= ${params.add(scope.to, "date")}`] : []),
    ...(scope.urgency ? [`d.urgency = ${params.add(scope.urgency, "text")}`] : []),
    ...(scope.starred ? [starred(reading, "a.task_id")] : []),
  ];
  const visible = assignmentAllowed("assignment.see", { alias: "a", directive: "d" }, reading);
  return `select a.id as assignment_id, a.task_id, a.directive_id, ${at}.agency_id, t.seq, a.period,
      ${moreUntil("t", "d", day)} as more_until, t.deadline_kind = 'CONTINUOUS' and not d.count_continuous as excluded, ${at}.due_on, a.assigned_on, ${facts}
    from assignment a
    join task t on t.id = a.task_id
    join directive d on d.id = a.directive_id ${from}
    where a.role = 'LEAD' and d.state = 'ISSUED' and a.assigned_on <= ${day}
      and t.added_on <= ${day} and (t.removed_on is null or t.removed_on > ${day})
      and ${[visible, narrower, ...scoped].join(" and ")}`;
}

/** The SQL twin of `countsForAgency` in rules, over a row of the facts. */
export function countsForAgencySql(fact: string, day: string): string {
  return `(${fact}.period = '' or ${fact}.state = 'COMPLETED' or ${fact}.due_on is null or ${fact}.due_on <= ${day})`;
}

const now = {
  at: "a",
  facts: `a.state, a.completed_on, case when a.state = 'SUBMITTED' then a.submitted_on end as submitted_on,
      a.last_report_on`,
  from: "",
};

const recorded = {
  at: "f",
  facts: "f.state, f.completed_on, f.submitted_on, f.last_report_on",
  from: (day: string) => `cross join lateral (select * from assignment_fact
      where assignment_id = a.id and recorded_on <= ${day} order by recorded_on desc limit 1) f`,
};

/** The counted rows with their dated facts as of a day. */
export async function progressFacts(context: ReadContext, asOf: Day, scope: FactScope): Promise<FactRow[]> {
  const reading = await context.reading();
  const sql = `select assignment_id as "assignmentId", task_id as "taskId", directive_id as "directiveId",
      agency_id as "agencyId", seq, period, more_until::text as "moreUntil", excluded, state, due_on::text as "dueOn", assigned_on::text as "assignedOn",
      completed_on::text as "completedOn", submitted_on::text as "submittedOn", last_report_on::text as "lastReportOn"
    from (${progressFactsSql(reading, asOf, scope)}) fact`;
  return runStatement<FactRow>(context.dataSource, sql, reading.params);
}
