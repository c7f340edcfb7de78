import { addDays, type Day, diffDays, weekday } from "./day.ts";

/** What sets a day apart from the weekday pattern: off by law, in lieu or by a swap; or a make-up working day. */
export const CalendarKind = {
  HOLIDAY: "HOLIDAY",
  COMPENSATORY: "COMPENSATORY",
  DAY_OFF: "DAY_OFF",
  WORKING_DAY: "WORKING_DAY",
} as const;
export type CalendarKind = keyof typeof CalendarKind;

/** One row of the calendar, with the decision it rests on. */
export type CalendarDay = { readonly date: Day; readonly kind: CalendarKind; readonly note: string };

/** The weekday pattern (1 Monday – 7 Sunday) and the days that differ from it. */
export type WorkingCalendar = {
  readonly weekdays: ReadonlySet<number>;
  readonly days: ReadonlyMap<Day, CalendarKind>;
};

/** Builds a calendar from its rows; without a weekday pattern, Monday to Friday. */
export function workingCalendar(
  days: readonly CalendarDay[],
  weekdays: readonly number[] = [1, 2, 3, 4, 5],
): WorkingCalendar {
  // Without one ordinary working weekday "the next working day" may never come.
  const pattern = weekdays.filter((day) => day >= 1 && day <= 7);
  if (pattern.length === 0) throw new RangeError("A working calendar needs a working weekday");
  return { weekdays: new Set(pattern), days: new Map(days.map(({ date, kind }) => [date, kind])) };
}

/** Whether offices work on the day. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  const kind = calendar.days.get(day);
  return kind ? kind === CalendarKind.WORKING_DAY : calendar.weekdays.has(weekday(day));
}

/** The day itself when offices work, else the first working day after it. */
export function nextWorkingDay(calendar: WorkingCalendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1);
}

/** The day `count` working days after (before, when negative); the start day is not counted. */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, count: number): Day {
  const step = Math.sign(count);
  let [at, left] = [day, Math.abs(count)];
  while (left > 0) {
    at = addDays(at, step);
    if (isWorkingDay(calendar, at)) left -= 1;
  }
  return at;
}

/** How many working days lie in (from, to]; negative when `to` is the earlier. */
export function workingDaysUntil(calendar: WorkingCalendar, from: Day, to: Day): number {
  if (to < from) return -workingDaysUntil(calendar, to, from);
  const length = diffDays(to, from);
  // Whole weeks by the pattern and then the days that differ from it: lists ask this for spans of years.
  let count = Math.floor(length / 7) * calendar.weekdays.size;
  for (let rest = 1; rest <= length % 7; rest += 1) {
    if (calendar.weekdays.has(((weekday(from) + rest - 1) % 7) + 1)) count += 1;
  }
  for (const [day, kind] of calendar.days) {
    if (day <= from || day > to) continue;
    count += Number(kind === CalendarKind.WORKING_DAY) - Number(calendar.weekdays.has(weekday(day)));
  }
  return count;
}
