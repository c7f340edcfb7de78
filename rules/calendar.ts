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

/** The weekdays (1 Monday – 7 Sunday) that offices work from a day on, with the decision that says so. */
export type WorkingWeek = { readonly validFrom: Day; readonly weekdays: readonly number[]; readonly note: string };

/** The weekday patterns, each until the next one, and the days that differ from them. */
export type WorkingCalendar = {
  readonly weeks: readonly { readonly from: Day; readonly weekdays: ReadonlySet<number> }[];
  readonly days: ReadonlyMap<Day, CalendarKind>;
};

/** Builds a calendar from its rows; without a weekday pattern, Monday to Friday. The first pattern holds before its day too. */
export function workingCalendar(
  days: readonly CalendarDay[],
  weeks: readonly Pick<WorkingWeek, "validFrom" | "weekdays">[] = [{ validFrom: "", weekdays: [1, 2, 3, 4, 5] }],
): WorkingCalendar {
  const patterns = [...weeks]
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .map(({ validFrom, weekdays }) => ({ from: validFrom, weekdays: new Set(weekdays.filter(isWeekday)) }));
  // Without one ordinary working weekday "the next working day" may never come.
  if (patterns.length === 0 || patterns.some(({ weekdays }) => weekdays.size === 0)) {
    throw new RangeError("A working calendar needs a working weekday");
  }
  return { weeks: patterns, days: new Map(days.map(({ date, kind }) => [date, kind])) };
}

const isWeekday = (day: number) => Number.isInteger(day) && day >= 1 && day <= 7;

function weekdaysOn({ weeks }: WorkingCalendar, day: Day): ReadonlySet<number> {
  const held = weeks.findLast(({ from }) => from <= day) ?? weeks[0];
  if (!held) throw new RangeError("A working calendar needs a working weekday");
  return held.weekdays;
}

/** Whether offices work on the day. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  const kind = calendar.days.get(day);
  return kind ? kind === CalendarKind.WORKING_DAY : weekdaysOn(calendar, day).has(weekday(day));
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
  let count = 0;
  for (const [index, { weekdays }] of calendar.weeks.entries()) {
    // The pattern holds in (start, end]; the first one also before its day.
    const begins = index === 0 ? from : addDays(calendar.weeks[index]?.from ?? from, -1);
    const next = calendar.weeks[index + 1]?.from;
    const start = begins > from ? begins : from;
    const end = next !== undefined && next <= to ? addDays(next, -1) : to;
    if (start < end) count += patternDays(weekdays, start, end);
  }
  for (const [day, kind] of calendar.days) {
    if (day <= from || day > to) continue;
    count += Number(kind === CalendarKind.WORKING_DAY) - Number(weekdaysOn(calendar, day).has(weekday(day)));
  }
  return count;
}

// Whole weeks and then the rest: lists ask this for spans of years.
function patternDays(weekdays: ReadonlySet<number>, from: Day, to: Day): number {
  const length = diffDays(to, from);
  let count = Math.floor(length / 7) * weekdays.size;
  for (let rest = 1; rest <= length % 7; rest += 1) {
    if (weekdays.has(((weekday(from) + rest - 1) % 7) + 1)) count += 1;
  }
  return count;
}
