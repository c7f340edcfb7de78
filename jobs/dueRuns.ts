import type { WorkingCalendar } from "../rules/calendar.ts";
import { addDays, type Day, dayOf, weekday } from "../rules/day.ts";
import { isoWeek, overdueWeeklyDay } from "../rules/letters.ts";
import type { TimetableEntry } from "./timetable.ts";

/** A run of an entry whose time has come: to be started now, or only to be written down. */
export interface DueRun {
  period: string;
  day: Day;
  verdict: "RUN" | "SKIPPED" | "MISSED";
}

/** Older gaps are of no use to anybody. */
const weeksBack = 8;

/**
 * The runs of an entry whose time came between `since` (the program's first start) and now. One whose day is today is to
 * be started, however late on that day; an earlier one was missed, unless it is on record, which the caller knows.
 */
export function dueRuns(entry: TimetableEntry, now: Date, since: Date, calendar: WorkingCalendar): DueRun[] {
  const today = dayOf(now);
  const slots =
    entry.rhythm === "daily" ? [{ period: today, due: today, day: today }] : weeklySlots(weeksBack, today, calendar);
  return slots.flatMap(({ period, due, day }): DueRun[] => {
    const instant = new Date(`${due ?? day}T${entry.at}:00+07:00`);
    if (instant > now || instant < since) return [];
    if (due === null) return [{ period, day, verdict: "SKIPPED" }];
    if (due === today) return [{ period, day, verdict: "RUN" }];
    return entry.missed === "record" ? [{ period, day, verdict: "MISSED" }] : [];
  });
}

function weeklySlots(back: number, today: Day, calendar: WorkingCalendar) {
  const thisMonday = addDays(today, 1 - weekday(today));
  return Array.from({ length: back + 1 }, (_, count) => {
    const monday = addDays(thisMonday, -7 * (back - count));
    const due = overdueWeeklyDay(monday, calendar);
    return { period: isoWeek(monday), due, day: due ?? monday };
  });
}
