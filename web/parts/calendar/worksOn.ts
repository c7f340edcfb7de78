import type { WorkingCalendar } from "./calendarQuery.ts";
import { weekdayOf } from "./month.ts";

/** Whether offices work on a day by the weekly pattern alone. */
export function worksByWeek(weeks: WorkingCalendar["weeks"], day: string): boolean {
  const held = weeks.findLast(({ validFrom }) => validFrom <= day) ?? weeks[0];
  return held?.weekdays.includes(weekdayOf(day) + 1) ?? true;
}

/** Whether offices work on a day. */
export function worksOn({ weeks, days }: Pick<WorkingCalendar, "weeks" | "days">, day: string): boolean {
  const special = days.find(({ date }) => date === day);
  return special ? special.kind === "WORKING_DAY" : worksByWeek(weeks, day);
}
