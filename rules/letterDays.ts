import { addWorkingDays, nextWorkingDay, type WorkingCalendar } from "./calendar.ts";
import { addDays, addMonths, type Day, weekday } from "./day.ts";
import { type LetterKind, overdueWeeklyDay } from "./letters.ts";

/** Working days before a due day on which an agency is reminded of it. */
export const dueSoonSteps = [7, 3, 1] as const;

/** The days of the letters before a due day, in the order of the steps. */
export function dueSoonDays(dueOn: Day, calendar: WorkingCalendar): Day[] {
  return dueSoonSteps.map((step) => addWorkingDays(calendar, dueOn, -step));
}

/** The first day on which the office is reminded of a result that waits: once it has waited more than two working days. */
export function awaitingDay(submittedOn: Day, calendar: WorkingCalendar): Day {
  return addWorkingDays(calendar, submittedOn, 3);
}

/** A letter that another working calendar sends on another day; null: on none, its week has no working day. */
export type LetterShift = { readonly kind: LetterKind; readonly from: Day | null; readonly to: Day | null };

const weekly = ["OVERDUE_WEEKLY", "OVERDUE_SUMMARY", "ESCALATION"] as const satisfies LetterKind[];

/** The letters of every week and month in [from, to] that go out on another day under the second calendar. */
export function shiftedRhythms(from: Day, to: Day, before: WorkingCalendar, after: WorkingCalendar): LetterShift[] {
  const shifts: LetterShift[] = [];
  const add = (kinds: readonly LetterKind[], was: Day | null, is: Day | null) => {
    if (was !== is) shifts.push(...kinds.map((kind) => ({ kind, from: was, to: is })));
  };
  for (let monday = addDays(from, 1 - weekday(from)); monday <= to; monday = addDays(monday, 7)) {
    add(weekly, overdueWeeklyDay(monday, before), overdueWeeklyDay(monday, after));
  }
  for (let first: Day = `${from.slice(0, 7)}-01`; first <= to; first = addMonths(first, 1)) {
    add(["MONTHLY_REVIEW"], nextWorkingDay(before, first), nextWorkingDay(after, first));
  }
  return shifts;
}
