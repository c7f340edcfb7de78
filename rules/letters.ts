import { isWorkingDay, type WorkingCalendar } from "./calendar.ts";
import { addDays, type Day, isoWeek } from "./day.ts";

export { isoWeek } from "./day.ts";
export { letterAsText } from "./letterAsText.ts";
export {
  assignedLetter,
  confirmedLetter,
  extensionDecidedLetter,
  type LetterRecipient,
  type LetterRow,
  type LetterTask,
  type LetterText,
  overdueSummaryLetter,
  overdueWeeklyLetter,
  returnedLetter,
} from "./letterText.ts";

/** The letters the office sends. */
export const LetterKind = {
  ASSIGNED: "ASSIGNED",
  DUE_SOON: "DUE_SOON",
  OVERDUE_WEEKLY: "OVERDUE_WEEKLY",
  OVERDUE_SUMMARY: "OVERDUE_SUMMARY",
  AWAITING_CONFIRMATION: "AWAITING_CONFIRMATION",
  RETURNED: "RETURNED",
  CONFIRMED: "CONFIRMED",
  EXTENSION_DECIDED: "EXTENSION_DECIDED",
  ESCALATION: "ESCALATION",
  MONTHLY_REVIEW: "MONTHLY_REVIEW",
} as const;
export type LetterKind = keyof typeof LetterKind;

/** The kinds that tell the office of the work of all its agencies; the others tell an agency of its own. */
export const officeLetterKinds = [
  "OVERDUE_SUMMARY",
  "AWAITING_CONFIRMATION",
  "ESCALATION",
  "MONTHLY_REVIEW",
] as const satisfies LetterKind[];

/** The stretch of time within which a recipient gets one letter of a kind; "event" for one letter per occasion. */
export type Rhythm = "event" | "daily" | "weekly" | "monthly";

const rhythms: Record<LetterKind, Rhythm> = {
  ASSIGNED: "event",
  DUE_SOON: "daily",
  OVERDUE_WEEKLY: "weekly",
  OVERDUE_SUMMARY: "weekly",
  AWAITING_CONFIRMATION: "daily",
  RETURNED: "event",
  CONFIRMED: "event",
  EXTENSION_DECIDED: "event",
  ESCALATION: "weekly",
  MONTHLY_REVIEW: "monthly",
};

/** How often a kind is sent. */
export function rhythmOf(kind: LetterKind): Rhythm {
  return rhythms[kind];
}

/**
 * The period part of a letter's unique key: "2026-11-21", "2026-W47", "2026-11"; for letters of an occasion the
 * `occasion` given (such as the directive's id), without one the day.
 */
export function periodOf(kind: LetterKind, day: Day, occasion?: string): string {
  switch (rhythms[kind]) {
    case "event":
      return occasion ?? day;
    case "daily":
      return day;
    case "weekly":
      return isoWeek(day);
    case "monthly":
      return day.slice(0, 7);
  }
}

/** The day of the weekly letter: Monday, else the next working day of that week, else null (the week is skipped). */
export function overdueWeeklyDay(monday: Day, calendar: WorkingCalendar): Day | null {
  const week = [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(monday, count));
  return week.find((day) => isWorkingDay(calendar, day)) ?? null;
}
