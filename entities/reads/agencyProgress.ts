import type { Day } from "../../rules/day.ts";
import { lastDueSoonDay } from "../../rules/timeliness.ts";
import { countsForAgencySql, type FactScope, progressFactsSql } from "../queries/progressFacts.ts";
import { byCounters, notCounted } from "./agencyCounters.ts";
import { type Asked, readAll } from "./read.ts";
import type { ReadContext } from "./readContext.ts";
import type { Reading } from "./reading.ts";
import { runStatement } from "./runStatement.ts";
import { overdueDaysSql, timelinessSql } from "./timeliness.ts";
import { seesByOffice } from "./visible.ts";

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
  const sql = `select c.* from ${await namedCounts(context, reading, asOf, scope)} c order by ${byName("c")}`;
  return runStatement<AgencyCounts & Record<string, unknown>>(context.dataSource, sql, reading.params);
}

/** The same rows as the API shows them, each with its agency, in one statement. */
export function readAgencyProgress<T>(context: ReadContext, info: Asked, asOf: Day, scope: FactScope): Promise<T[]> {
  return readAll<T>(
    context,
    info,
    "AgencyProgress",
    () => "true",
    byName,
    (reading) => namedCounts(context, reading, asOf, scope),
  );
}

const byName = (alias: string) => `${alias}.name collate "vi-x-icu", ${alias}."agencyId"`;

// Counted by id first: joined with its name, each of the many rows would be sorted by it.
async function namedCounts(context: ReadContext, reading: Reading, asOf: Day, scope: FactScope): Promise<string> {
  const counts = await countsSql(context, reading, asOf, scope);
  return `(select counts.*, agency.name from (${counts}) counts join agency on agency.id = counts."agencyId")`;
}

// Of today, what was completed is counted already; only what an exact counter cannot know is counted now.
async function countsSql(context: ReadContext, reading: Reading, asOf: Day, scope: FactScope): Promise<string> {
  const until = lastDueSoonDay(asOf, await context.calendar());
  const { year, ...narrower } = scope;
  if (asOf !== context.today || Object.keys(narrower).length > 0) return byFacts(reading, asOf, until, scope);
  const counted = byCounters(reading, year);
  return seesByOffice(reading)
    ? `${counted} union all ${byFacts(reading, asOf, until, scope, notCounted(reading))}`
    : counted;
}

function byFacts(reading: Reading, asOf: Day, until: Day, scope: FactScope, narrower?: string): string {
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
  return `select r.agency_id as "agencyId", count(*)::int as total,
      ${having("ON_TIME")} as "completedOnTime", ${having("LATE")} as "completedLate",
      ${having("IN_TERM", "DUE_SOON")} as "openInTerm", ${having("OVERDUE")} as "openOverdue",
      ${having("NO_DEADLINE", "STALE")} as "openNoDeadline",
      coalesce(max(r.days) filter (where r.t = 'OVERDUE'), 0)::int as "oldestOverdueDays"
    from (select f.agency_id, f.excluded, ${timelinessSql(columns, moment)} as t, ${overdueDaysSql(columns, moment)} as days,
            ${countsForAgencySql("f", moment.asOf)} as counts
          from (${progressFactsSql(reading, asOf, scope, narrower)}) f) r
    where r.t is not null and not r.excluded and r.counts group by r.agency_id`;
}
