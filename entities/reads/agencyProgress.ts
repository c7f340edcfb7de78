import type { Day } from "../../rules/day.ts";
import { lastDueSoonDay } from "../../rules/timeliness.ts";
import { type FactScope, progressFactsSql } from "../queries/progressFacts.ts";
import type { ReadContext } from "./readContext.ts";
import { runStatement } from "./runStatement.ts";
import { overdueDaysSql, timelinessSql } from "./timeliness.ts";

/** The counts of one agency in lead assignments; every number can be opened by the list of the agency's assignments. */
export interface AgencyCounts {
  agencyId: string;
  total: number;
  completedOnTime: number;
  completedLate: number;
  openInTerm: number;
  openOverdue: number;
  openNoDeadline: number;
  oldestOverdueDays: number;
}

/** One row per agency that has lead assignments in the scope, in Vietnamese order of their names. */
export async function agencyProgress(context: ReadContext, asOf: Day, scope: FactScope): Promise<AgencyCounts[]> {
  const reading = await context.reading();
  const until = lastDueSoonDay(asOf, await context.calendar());
  const moment = { asOf: reading.params.add(asOf, "date"), dueSoonUntil: reading.params.add(until, "date") };
  const columns = {
    state: "f.state",
    dueOn: "f.due_on",
    completedOn: "f.completed_on",
    submittedOn: "f.submitted_on",
    lastReportOn: "f.last_report_on",
    assignedOn: "f.assigned_on",
  };
  const having = (...values: string[]) =>
    `count(*) filter (where r.t in (${values.map((value) => `'${value}'`).join(",")}))::int`;
  // Counted by id first: joined with its name, each of the many rows would be sorted by it.
  const counted = `select r.agency_id as "agencyId", count(*)::int as total,
      ${having("ON_TIME")} as "completedOnTime", ${having("LATE")} as "completedLate",
      ${having("IN_TERM", "DUE_SOON")} as "openInTerm", ${having("OVERDUE")} as "openOverdue",
      ${having("NO_DEADLINE", "STALE")} as "openNoDeadline",
      coalesce(max(r.days) filter (where r.t = 'OVERDUE'), 0)::int as "oldestOverdueDays"
    from (select f.agency_id, f.excluded, ${timelinessSql(columns, moment)} as t, ${overdueDaysSql(columns, moment)} as days
          from (${progressFactsSql(reading, asOf, scope)}) f) r
    where r.t is not null and not r.excluded group by r.agency_id`;
  const sql = `select c.* from (${counted}) c join agency on agency.id = c."agencyId"
    order by agency.name collate "vi-x-icu", agency.id`;
  return runStatement<AgencyCounts & Record<string, unknown>>(context.dataSource, sql, reading.params);
}
