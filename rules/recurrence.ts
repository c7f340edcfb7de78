import { addDays, addMonths, type Day, dayFrom, diffDays, isoWeek, partsOf, weekday } from "./day.ts";

/** The rhythms in which documents ask for the same work again. */
export type Every = "day" | "week" | "month" | "quarter" | "halfyear" | "year";

/**
 * A recurring time limit. `by` names the day within each period: "15" (of the month; of the last month of a
 * longer period), "11-15" (month and date), "fri", "06-01,11-15" (two days a year) or null for the period's last day.
 * `interval` is 2 for "02 tuần một lần".
 */
export type Recurring = {
  readonly kind: "recurring";
  readonly every: Every;
  readonly by?: string | null;
  readonly interval?: number | null;
};

/** One due day of a recurring limit and the period it answers for ("2026-11", "2026-W47", "2026-Q4"). */
export type Occurrence = { readonly period: string; readonly dueOn: Day };

/**
 * The occurrences whose due day lies in [from, to], each computed from its own period, so that a late one
 * never moves the next. Intervals are counted from the period of `anchor` (by default `from`).
 */
export function occurrences(rule: Recurring, from: Day, to: Day, anchor: Day = from): Occurrence[] {
  const found: Occurrence[] = [];
  const interval = Math.max(1, rule.interval ?? 1);
  // Skips whole periods by their greatest length, so that it never jumps past the period that holds `from`.
  const skipped = Math.floor(Math.max(0, diffDays(from, anchor)) / longest[rule.every] / interval) * interval;
  let start = shift(startOfPeriod(rule.every, anchor), rule.every, skipped);
  for (; start <= to; start = shift(start, rule.every, interval)) {
    const due = dueIn(rule, start);
    if (due >= from && due <= to) found.push({ period: nameOf(rule.every, start), dueOn: due });
  }
  return found;
}

/** The first occurrence on or after the day. */
export function firstOccurrence(rule: Recurring, from: Day): Occurrence | null {
  return occurrences(rule, from, addDays(from, 2 * longest[rule.every] * Math.max(1, rule.interval ?? 1)))[0] ?? null;
}

const longest: Record<Every, number> = { day: 1, week: 7, month: 31, quarter: 92, halfyear: 184, year: 366 };
const months: Record<Exclude<Every, "day" | "week">, number> = { month: 1, quarter: 3, halfyear: 6, year: 12 };
const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function startOfPeriod(every: Every, day: Day): Day {
  if (every === "day") return day;
  if (every === "week") return addDays(day, 1 - weekday(day));
  const { year, month } = partsOf(day);
  return dayFrom(year, Math.floor((month - 1) / months[every]) * months[every] + 1, 1);
}

function shift(start: Day, every: Every, count: number): Day {
  if (every === "day") return addDays(start, count);
  return every === "week" ? addDays(start, 7 * count) : addMonths(start, months[every] * count);
}

function dueIn(rule: Recurring, start: Day): Day {
  if (rule.every === "day") return start;
  if (rule.every === "week") {
    const at = weekdays.indexOf(rule.by ?? "");
    return addDays(start, at < 0 ? 6 : at);
  }
  const last = addDays(addMonths(start, months[rule.every]), -1);
  if (!rule.by) return last;
  const { year, month } = partsOf(last);
  const date = /^\d{1,2}$/.exec(rule.by);
  if (date) return dayFrom(year, month, Number(date[0]));
  return /^\d{2}-\d{2}(,\s*\d{2}-\d{2})*$/.test(rule.by) ? monthDayIn(rule.by, start, last) : last;
}

// "06-01,11-15" names one day for each half-year; a single "06-16" is repeated by its date in the other periods.
function monthDayIn(by: string, start: Day, last: Day): Day {
  const year = Number(last.slice(0, 4));
  const days = by
    .split(",")
    .map((part) => dayFrom(year, Number(part.trim().slice(0, 2)), Number(part.trim().slice(3))));
  const inside = days.find((day) => day >= start && day <= last);
  return inside ?? dayFrom(year, partsOf(last).month, partsOf(days[0]!).date);
}

function nameOf(every: Every, start: Day): string {
  const { year, month } = partsOf(start);
  if (every === "day") return start;
  if (every === "week") return isoWeek(start);
  if (every === "month") return start.slice(0, 7);
  if (every === "quarter") return `${year}-Q${Math.ceil(month / 3)}`;
  return every === "halfyear" ? `${year}-H${Math.ceil(month / 6)}` : String(year);
}
