import type { Reading } from "./reading.ts";
import { factColumns, overdueSql } from "./timeliness.ts";
import { agenciesSeen } from "./visible.ts";

const open = "a.state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED')";

/**
 * Today's counts of the agencies whose every assignment the viewer may see: the exact counters, and what time alone
 * moves (overdue, without a due day, occurrences not due yet) from the indexes of open work. Columns as in AgencyCounts.
 */
export function byCounters(reading: Reading, year: number | undefined): string {
  const { asOf } = reading.moment();
  const ofYear = (column: string) =>
    year === undefined ? "" : ` and ${column} = ${reading.params.add(year, "integer")}`;
  const inYear =
    year === undefined ? "" : ` and exists (select 1 from directive d where d.id = a.directive_id${ofYear("d.year")})`;
  const leads = `assignment a where a.agency_id = y.agency_id and a.role = 'LEAD' and a.counted${inYear}`;
  return `select c."agencyId", c.total, c."completedOnTime", c."completedLate",
      c.total - c."completedOnTime" - c."completedLate" - c."openOverdue" - c."openNoDeadline" as "openInTerm",
      c."openOverdue", c."openNoDeadline", c."oldestOverdueDays"
    from (select y.agency_id as "agencyId", y.total - to_come.n as total, y.on_time as "completedOnTime", y.late as "completedLate",
        overdue.n as "openOverdue", undated.n as "openNoDeadline", coalesce(${asOf} - overdue.since, 0) as "oldestOverdueDays"
      from (select agency_id, sum(total - left_out_total)::int as total, sum(on_time - left_out_on_time)::int as on_time,
              sum(late - left_out_late)::int as late
            from agency_year join unnest(${agenciesSeen(reading)}) seen(id) on seen.id = agency_id
            where true${ofYear("year")} group by agency_id) y
      cross join lateral (select count(*)::int as n, min(a.due_on) as since from ${leads} and ${open}
        and ${overdueSql(factColumns("a"), { asOf })}) overdue
      cross join lateral (select count(*)::int as n from ${leads} and ${open} and a.due_on is null) undated
      cross join lateral (select count(*)::int as n from ${leads} and ${open} and a.period <> '' and a.due_on > ${asOf}) to_come) c
    where c.total > 0`;
}

/** The other agencies' assignments, as a condition on the assignment `a`: mostly none, or those of agencies that closed. */
export function notCounted(reading: Reading): string {
  return `a.agency_id = any(array(select y.agency_id from agency_year y
    where y.agency_id not in (select unnest(${agenciesSeen(reading)})) group by 1))`;
}
