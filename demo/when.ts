import { addWorkingDays, isWorkingDay, nextWorkingDay, type WorkingCalendar } from "../rules/calendar.ts";
import { addDays, type Day, dayFrom, partsOf, quarterOf } from "../rules/day.ts";
import type { Deadline } from "../rules/deadline.ts";
import { type Every, occurrences } from "../rules/recurrence.ts";

/** A time limit of the demo: its words in the document and what they mean. */
export interface When {
  phrase: string;
  deadline: Deadline;
  /** Set by hand for recurring work: it is done when the last occurrence of the plan's year is. */
  dueOn?: Day;
}

/** Time limits around `today`, so that the demo is alive on whatever day it is loaded; offsets are days from today. */
export interface Clock {
  today: Day;
  /** The year the plans are for. */
  year: number;
  /** The working day on or before the offset (on or after, for days to come). */
  day(offset: number): Day;
  working(from: Day, count: number): Day;
  before(offset: number): When;
  month(offset: number): When;
  quarter(offset: number): When;
  inYear(): When;
  endOfYear(): When;
  within(days: number): When;
  every(every: Every, phrase: string, by?: string): When;
}

const twoDigits = (value: number) => String(value).padStart(2, "0");
const romans = ["I", "II", "III", "IV"];

/** A day as official documents print it: 05/9/2026, 20/02/2026 (a zero before days and before the months 1 and 2). */
export function printedDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${twoDigits(date)}/${month < 3 ? twoDigits(month) : month}/${year}`;
}

/** A day as the letterhead prints it: "ngày 05 tháng 9 năm 2026". */
export function longDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `ngày ${twoDigits(date)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`;
}

/** Standing work. */
export const always: When = { phrase: "thường xuyên", deadline: { kind: "continuous" } };
/** Work for which the document names no time. */
export const open: When = { phrase: "", deadline: { kind: "none" } };

/** The clock of a demo that is loaded on `today`. */
export function clockOf(today: Day, calendar: WorkingCalendar): Clock {
  const { year } = partsOf(today);
  const lastDay = dayFrom(year, 12, 31);
  const day = (offset: number): Day => {
    const wanted = addDays(today, offset);
    if (offset > 0) return nextWorkingDay(calendar, wanted);
    return isWorkingDay(calendar, wanted) ? wanted : addWorkingDays(calendar, wanted, -1);
  };
  return {
    today,
    year,
    day,
    working: (from, count) => addWorkingDays(calendar, from, count),
    before(offset) {
      const date = day(offset);
      return { phrase: `trước ngày ${printedDay(date)}`, deadline: { kind: "date", date } };
    },
    month(offset) {
      const at = partsOf(addDays(today, offset));
      const printed = at.month < 3 ? twoDigits(at.month) : at.month;
      const value = `${at.year}-${twoDigits(at.month)}`;
      return { phrase: `trong tháng ${printed}/${at.year}`, deadline: { kind: "month", value } };
    },
    quarter(offset) {
      const at = addDays(today, offset);
      const [quarter, of] = [quarterOf(at), partsOf(at).year];
      return {
        phrase: `trong quý ${romans[quarter - 1]}/${of}`,
        deadline: { kind: "quarter", value: `${of}-Q${quarter}` },
      };
    },
    inYear: () => ({ phrase: `trong năm ${year}`, deadline: { kind: "period", value: String(year) } }),
    endOfYear: () => ({ phrase: `đến hết năm ${year}`, deadline: { kind: "period", value: String(year) } }),
    within: (days) => ({
      phrase: `trong thời hạn ${twoDigits(days)} ngày làm việc kể từ ngày ban hành Kế hoạch này`,
      deadline: { kind: "relative", workingDays: days, from: "issue" },
    }),
    every(every, phrase, by) {
      const deadline = { kind: "recurring", every, by: by ?? null } as const;
      // A yearly day that has passed this year falls due next year.
      const last =
        occurrences(deadline, today, lastDay).at(-1) ?? occurrences(deadline, lastDay, dayFrom(year + 1, 12, 31))[0];
      return { phrase, deadline, ...(last ? { dueOn: last.dueOn } : {}) };
    },
  };
}
