import type { EntityManager } from "typeorm";
import { type CalendarDay, type WorkingCalendar, workingCalendar } from "../../rules/calendar.ts";

/** The working calendar as it stands in the database. */
export async function loadWorkingCalendar(db: EntityManager): Promise<WorkingCalendar> {
  const days: CalendarDay[] = await db.query("select date::text as date, kind, note from calendar_day order by date");
  return workingCalendar(days);
}
