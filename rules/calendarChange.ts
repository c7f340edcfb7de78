import { type CalendarDay, type WorkingCalendar, type WorkingWeek, workingCalendar } from "./calendar.ts";
import { addDays, type Day, formatDay, isDay } from "./day.ts";
import { Failure } from "./failure.ts";

/** The rows of a calendar. */
export type CalendarState = { readonly days: readonly CalendarDay[]; readonly weeks: readonly WorkingWeek[] };

/** What an edit does: days set (new, or in place of what the day was) and taken out, and the same of weekly patterns. */
export type CalendarChange = {
  readonly set: readonly CalendarDay[];
  readonly remove: readonly Day[];
  readonly setWeeks: readonly WorkingWeek[];
  readonly removeWeeks: readonly Day[];
};

/** Days between an edit of the calendar and the first day that it may touch: agencies plan by it. */
export const calendarNoticeDays = 7;

/** The first day that an edit made today may touch. */
export function firstEditableDay(today: Day): Day {
  return addDays(today, calendarNoticeDays);
}

/** The calendar's rows after the edit, by day. */
export function changedCalendar({ days, weeks }: CalendarState, change: CalendarChange): CalendarState {
  const kept = new Map(days.map((day) => [day.date, day]));
  for (const date of change.remove) kept.delete(date);
  for (const day of change.set) kept.set(day.date, day);
  const patterns = new Map(weeks.map((week) => [week.validFrom, week]));
  for (const day of change.removeWeeks) patterns.delete(day);
  for (const week of change.setWeeks) {
    patterns.set(week.validFrom, { ...week, weekdays: [...new Set(week.weekdays)].sort((a, b) => a - b) });
  }
  const ordered = <T>(rows: Map<Day, T>) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { days: ordered(kept), weeks: ordered(patterns) };
}

/** The calendar that rows make. */
export function calendarOf({ days, weeks }: CalendarState): WorkingCalendar {
  return workingCalendar(days, weeks);
}

/** The days from which on an edit makes a difference: days whose kind changes, and days from which a week does. */
export function touchedDays(before: CalendarState, after: CalendarState): { days: Day[]; weeks: Day[] } {
  const kinds = (state: CalendarState) => new Map(state.days.map(({ date, kind }) => [date, kind as string]));
  const patterns = (state: CalendarState) => new Map(state.weeks.map((w) => [w.validFrom, w.weekdays.join()]));
  return { days: differing(kinds(before), kinds(after)), weeks: differing(patterns(before), patterns(after)) };
}

function differing(before: ReadonlyMap<Day, string>, after: ReadonlyMap<Day, string>): Day[] {
  const days = new Set([...before.keys(), ...after.keys()]);
  return [...days].filter((day) => before.get(day) !== after.get(day)).sort();
}

/** Everything that keeps an edit from being made. Only the note of a day that is near or past may still be corrected. */
export function calendarFaults(before: CalendarState, change: CalendarChange, today: Day): Failure[] {
  const faults: Failure[] = [];
  const fault = (path: string[], expected: string) =>
    faults.push(new Failure("INVALID_INPUT", { path, details: { expected } }));
  for (const { date, note } of change.set) {
    if (!isDay(date)) fault(["set", date], "ngày có trong lịch");
    if (!note.trim()) fault(["set", date, "note"], "căn cứ của ngày");
  }
  for (const { validFrom, weekdays, note } of change.setWeeks) {
    if (!isDay(validFrom)) fault(["setWeeks", validFrom], "ngày có trong lịch");
    if (weekdays.length === 0 || weekdays.some((day) => !Number.isInteger(day) || day < 1 || day > 7)) {
      fault(["setWeeks", validFrom, "weekdays"], "ít nhất một thứ trong tuần (1 đến 7)");
    }
    if (!note.trim()) fault(["setWeeks", validFrom, "note"], "căn cứ của tuần làm việc");
  }
  if (faults.length > 0) return faults;

  const after = changedCalendar(before, change);
  if (after.weeks.length === 0) fault(["removeWeeks"], "ít nhất một tuần làm việc");
  if (JSON.stringify(after) === JSON.stringify(changedCalendar(before, nothing))) fault([], "ít nhất một thay đổi");
  const earliest = firstEditableDay(today);
  const { days, weeks } = touchedDays(before, after);
  const early = (path: string, day: Day) =>
    faults.push(
      new Failure("NOTICE_TOO_SHORT", {
        path: [path, day],
        details: { day: formatDay(day), days: calendarNoticeDays, earliest: formatDay(earliest) },
      }),
    );
  for (const day of days) if (day < earliest) early("set", day);
  for (const day of weeks) if (day < earliest) early("setWeeks", day);
  return faults;
}

const nothing: CalendarChange = { set: [], remove: [], setWeeks: [], removeWeeks: [] };
