import { addWorkingDays, nextWorkingDay, type WorkingCalendar } from "./calendar.ts";
import { addDays, type Day, diffDays, isDay, partsOf } from "./day.ts";
import { endOfPeriod } from "./period.ts";
import { firstOccurrence, type Recurring } from "./recurrence.ts";

export { describeDeadline } from "./describeDeadline.ts";

/** The kinds of time limit that documents set. */
export const DeadlineKind = {
  DATE: "DATE",
  MONTH: "MONTH",
  QUARTER: "QUARTER",
  PERIOD: "PERIOD",
  RELATIVE: "RELATIVE",
  RECURRING: "RECURRING",
  CONTINUOUS: "CONTINUOUS",
  NONE: "NONE",
} as const;
export type DeadlineKind = keyof typeof DeadlineKind;

/** From which day a relative time limit counts. */
export type RelativeFrom = "issue" | "receipt" | "event" | "unspecified";

/** A number of days or of working days from a named day. */
export type Relative =
  | { readonly kind: "relative"; readonly days: number; readonly from: RelativeFrom }
  | { readonly kind: "relative"; readonly workingDays: number; readonly from: RelativeFrom };

/** A time limit as the document words it; the JSON that the reader prints and the database keeps. */
export type Deadline =
  | { readonly kind: "date"; readonly date: Day }
  | { readonly kind: "month"; readonly value: string }
  | { readonly kind: "quarter"; readonly value: string }
  | { readonly kind: "period"; readonly value: string }
  | Relative
  | Recurring
  | { readonly kind: "continuous" }
  | { readonly kind: "none" };

/** The days from which a time limit is counted; `eventOn` is the named day of "kể từ ngày bàn giao" once known. */
export type DeadlineBasis = {
  readonly issuedOn: Day;
  readonly receivedOn?: Day | null;
  readonly eventOn?: Day | null;
  readonly calendar: WorkingCalendar;
};

/** The stored kind of a time limit. */
export function deadlineKind(deadline: Deadline): DeadlineKind {
  return kinds[deadline.kind];
}

const kinds: Record<Deadline["kind"], DeadlineKind> = {
  date: "DATE",
  month: "MONTH",
  quarter: "QUARTER",
  period: "PERIOD",
  relative: "RELATIVE",
  recurring: "RECURRING",
  continuous: "CONTINUOUS",
  none: "NONE",
};

/**
 * The inclusive due day, or null where there is none (continuous, nothing said, open end, event not yet known).
 * A recurring limit answers with its first occurrence on or after the issue day.
 */
export function dueOn(deadline: Deadline, basis: DeadlineBasis): Day | null {
  switch (deadline.kind) {
    case "date":
      return isDay(deadline.date) ? deadline.date : null;
    case "month":
    case "quarter":
    case "period":
      return endOfPeriod(deadline.value);
    case "relative":
      return relativeDueOn(deadline, basis);
    case "recurring":
      return firstOccurrence(deadline, basis.issuedOn)?.dueOn ?? null;
    case "continuous":
    case "none":
      return null;
  }
}

function relativeDueOn(deadline: Relative, basis: DeadlineBasis): Day | null {
  const start = startOf(deadline.from, basis);
  if (!start) return null;
  if ("workingDays" in deadline) return addWorkingDays(basis.calendar, start, deadline.workingDays);
  // Civil Code 2015, articles 147–148: the start day is not counted; an end on a day off moves to the next working day.
  return nextWorkingDay(basis.calendar, addDays(start, deadline.days));
}

function startOf(from: RelativeFrom, basis: DeadlineBasis): Day | null {
  if (from === "event") return basis.eventOn ?? null;
  // Issued documents arrive the same day through the system unless a later day of receipt is recorded.
  if (from === "receipt") return basis.receivedOn ?? basis.issuedOn;
  return basis.issuedOn;
}

/**
 * The next day with this month and date on or after the issue day, for "trước 15/11" without a year;
 * `far` tells that it lies more than 11 months ahead and deserves a warning. Null when no such day exists.
 */
export function completeYear(month: number, date: number, issuedOn: Day): { date: Day; far: boolean } | null {
  const { year } = partsOf(issuedOn);
  // 29 February may be up to eight years away (1896–1904), hence the search.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const text = `${year + ahead}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
    if (isDay(text) && text >= issuedOn) return { date: text, far: diffDays(text, issuedOn) > 334 };
  }
  return null;
}
