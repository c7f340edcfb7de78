import { addDays, type Day, formatDay, maxDay } from "./day.ts";
import { describePeriod } from "./period.ts";
import { firstOccurrence, type Occurrence, occurrences, type Recurring } from "./recurrence.ts";

/** Occurrences are made so many days ahead: a quarter. */
export const occurrenceHorizon = 92;

/** The days between which the duties of a plan recur. */
export interface PlanLife {
  readonly issuedOn: Day;
  readonly endsOn: Day;
}

/** The occurrences that are to be there, and the last due day up to which there are no others in the plan's life. */
export interface OccurrencesMade {
  readonly rows: readonly Occurrence[];
  readonly until: Day;
  /** Whether those are all: none is left to be made in the plan's life. */
  readonly all: boolean;
}

/**
 * Every occurrence of a plan's life. A duty that would not fall due once within it ("trước 15/11 hằng năm" in a plan of
 * December) has its first occurrence all the same: what a document asks for is never lost.
 */
export function lifeOccurrences(rule: Recurring, { issuedOn, endsOn }: PlanLife): Occurrence[] {
  const all = occurrences(rule, issuedOn, endsOn);
  if (all.length > 0) return all;
  const first = firstOccurrence(rule, issuedOn);
  return first ? [first] : [];
}

/** The occurrences due by `until` (the horizon, unless told) and at least the next one after today. */
export function occurrencesBy(
  rule: Recurring,
  life: PlanLife,
  today: Day,
  until: Day = addDays(today, occurrenceHorizon),
): OccurrencesMade {
  const all = lifeOccurrences(rule, life);
  const next = all.findIndex(({ dueOn }) => dueOn > today);
  const beyond = all.findIndex(({ dueOn }) => dueOn > until);
  const count = beyond < 0 ? all.length : Math.max(beyond, next + 1);
  const left = all[count];
  return {
    rows: all.slice(0, count),
    all: left === undefined,
    until: left ? addDays(left.dueOn, -1) : (maxDay(life.endsOn, all.at(-1)?.dueOn) ?? life.endsOn),
  };
}

/** The period of an occurrence as people say it: "Tháng 11/2026", "Tuần 47/2026"; empty for what does not recur. */
export function periodName(period: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(period);
  if (week) return `Tuần ${week[2]}/${week[1]}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return `Ngày ${formatDay(period)}`;
  const said = period === "" ? "" : describePeriod(period);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** The report on a standing duty that is owed on a day: when it was due, and for which period. */
export function reportOwed(
  duty: Recurring | null,
  facts: { readonly assignedOn: Day; readonly lastReportOn: Day | null },
  asOf: Day,
): Occurrence | null {
  if (!duty) return null;
  const due = occurrences(duty, facts.assignedOn, asOf).at(-1);
  if (!due || due.dueOn >= asOf) return null;
  const before = occurrences(duty, facts.assignedOn, addDays(due.dueOn, -1)).at(-1);
  // Any report since the one before fell due answers for the period.
  const answered = facts.lastReportOn !== null && facts.lastReportOn > (before?.dueOn ?? "");
  return answered ? null : due;
}
