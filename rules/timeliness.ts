import { addWorkingDays, type WorkingCalendar, workingDaysUntil } from "./calendar.ts";
import { addDays, type Day, diffDays, formatDay, maxDay } from "./day.ts";
import { type AssignmentState, stateName } from "./status.ts";
import { timelinessName } from "./timelinessNames.ts";

export { ageingName, timelinessName } from "./timelinessNames.ts";

/** How the work stands against its due date on a day; derived, never stored. */
export const Timeliness = {
  ON_TIME: "ON_TIME",
  LATE: "LATE",
  OVERDUE: "OVERDUE",
  DUE_SOON: "DUE_SOON",
  IN_TERM: "IN_TERM",
  NO_DEADLINE: "NO_DEADLINE",
  STALE: "STALE",
} as const;
export type Timeliness = keyof typeof Timeliness;

/** What is recorded about an assignment by the day asked about; `dueOn` is the effective one. */
export type Facts = {
  readonly state: AssignmentState;
  readonly dueOn: Day | null;
  /** The day of the submission that was confirmed. */
  readonly completedOn: Day | null;
  /** The day of the submission that waits for confirmation. */
  readonly submittedOn: Day | null;
  readonly lastReportOn: Day | null;
  readonly assignedOn: Day;
};

/** Working days before the due date from which work counts as due soon. */
export const dueSoonWorkingDays = 3;
/** Days without a report after which work without a due date is stale. */
export const staleAfterDays = 90;

/** The timeliness on the day `asOf`; null for suspended and cancelled work, which stands outside every count. */
export function timeliness(facts: Facts, asOf: Day, calendar: WorkingCalendar): Timeliness | null {
  if (facts.state === "SUSPENDED" || facts.state === "CANCELLED") return null;
  if (facts.state === "COMPLETED") return lateDays(facts, asOf) > 0 ? "LATE" : "ON_TIME";
  if (facts.dueOn === null) return daysWithoutReport(facts, asOf) > staleAfterDays ? "STALE" : "NO_DEADLINE";
  if (asOf > facts.dueOn) return waitsInTime(facts) ? "IN_TERM" : "OVERDUE";
  return facts.dueOn <= lastDueSoonDay(asOf, calendar) ? "DUE_SOON" : "IN_TERM";
}

/** The last due date that is still "soon" on the day; computed once for a list, the boundary a query compares with. */
export function lastDueSoonDay(asOf: Day, calendar: WorkingCalendar): Day {
  // A due date on the Saturday after the third working day still has three working days before it.
  return addDays(addWorkingDays(calendar, asOf, dueSoonWorkingDays + 1), -1);
}

/** Days past the due date: of open work up to `asOf`, of completed work up to its submission; 0 when not late. */
export function overdueDays(facts: Facts, asOf: Day): number {
  if (facts.state === "SUSPENDED" || facts.state === "CANCELLED" || facts.dueOn === null) return 0;
  if (facts.state === "COMPLETED") return lateDays(facts, asOf);
  return waitsInTime(facts) ? 0 : Math.max(0, diffDays(asOf, facts.dueOn));
}

/** Days since the agency last reported or submitted (or was assigned the work, when it never did). */
export function daysWithoutReport(facts: Facts, asOf: Day): number {
  return Math.max(0, diffDays(asOf, maxDay(facts.assignedOn, facts.lastReportOn, facts.submittedOn) ?? asOf));
}

/** Whether a submission waits for confirmation that came by the due date: the office's delay is not the agency's. */
export function waitsInTime(facts: Facts): boolean {
  if (facts.state !== "SUBMITTED" || facts.submittedOn === null) return false;
  return facts.dueOn === null || facts.submittedOn <= facts.dueOn;
}

function lateDays(facts: Facts, asOf: Day): number {
  if (facts.dueOn === null) return 0;
  return Math.max(0, diffDays(facts.completedOn ?? facts.submittedOn ?? asOf, facts.dueOn));
}

/** The classes by which overdue work is shown, in days. */
export const Ageing = { "1-30": "1-30", "31-60": "31-60", "61-120": "61-120", ">120": ">120" } as const;
export type Ageing = keyof typeof Ageing;

/** The class of a number of overdue days; null when not overdue. */
export function ageing(days: number): Ageing | null {
  if (days <= 0) return null;
  if (days <= 30) return "1-30";
  if (days <= 60) return "31-60";
  return days <= 120 ? "61-120" : ">120";
}

/** How one row stands, in a few Vietnamese words: "Quá hạn 12 ngày", "Còn 3 ngày làm việc", "Chờ xác nhận". */
export function describeTimeliness(facts: Facts, asOf: Day, calendar: WorkingCalendar): string {
  const value = timeliness(facts, asOf, calendar);
  if (value === null) return stateName(facts.state);
  const late = overdueDays(facts, asOf);
  if (facts.state === "SUBMITTED") return value === "OVERDUE" ? submittedLate(facts, late) : stateName("SUBMITTED");
  switch (value) {
    case "LATE":
      return `Hoàn thành quá hạn ${late} ngày`;
    case "OVERDUE":
      return `Quá hạn ${late} ngày`;
    case "STALE":
      return `${daysWithoutReport(facts, asOf)} ngày chưa báo cáo`;
    case "DUE_SOON":
    case "IN_TERM":
      return facts.dueOn === null ? timelinessName(value) : remaining(facts.dueOn, asOf, calendar);
    default:
      return timelinessName(value);
  }
}

function submittedLate(facts: Facts, fallback: number): string {
  const days = facts.submittedOn && facts.dueOn ? diffDays(facts.submittedOn, facts.dueOn) : fallback;
  return `Chờ xác nhận, nộp quá hạn ${days} ngày`;
}

function remaining(dueOn: Day, asOf: Day, calendar: WorkingCalendar): string {
  const days = diffDays(dueOn, asOf);
  if (days === 0) return "Đến hạn hôm nay";
  // Far off, the date says more than a count of days.
  if (days > 30) return `Hạn ${formatDay(dueOn)}`;
  const working = workingDaysUntil(calendar, asOf, dueOn);
  return working === 0 ? `Hạn ${formatDay(dueOn)}, không còn ngày làm việc` : `Còn ${working} ngày làm việc`;
}
