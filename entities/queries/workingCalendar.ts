import type { EntityManager } from "typeorm";
import { type CalendarDay, type WorkingCalendar, type WorkingWeek, workingCalendar } from "../../rules/calendar.ts";

/** The rows of the working calendar and the version that an edit is made against. */
export interface CalendarRows {
  days: CalendarDay[];
  weeks: WorkingWeek[];
  version: number;
}

/** The rows of the working calendar as they stand in the database, seen at one moment. */
export async function loadCalendarRows(db: EntityManager): Promise<CalendarRows> {
  const [row]: CalendarRows[] = await db.query(
    `select version,
       (select coalesce(json_agg(json_build_object('date', date::text, 'kind', kind, 'note', note) order by date), '[]')
        from calendar_day) as days,
       (select coalesce(json_agg(json_build_object('validFrom', valid_from::text, 'weekdays', weekdays, 'note', note)
          order by valid_from), '[]') from working_week) as weeks
     from calendar_version`,
  );
  if (!row) throw new Error("The working calendar has no version");
  return row;
}

/** The working calendar as it stands in the database. */
export async function loadWorkingCalendar(db: EntityManager): Promise<WorkingCalendar> {
  const { days, weeks } = await loadCalendarRows(db);
  return workingCalendar(days, weeks);
}
