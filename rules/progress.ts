import type { WorkingCalendar } from "./calendar.ts";
import type { Day } from "./day.ts";
import { formatPercent } from "./number.ts";
import type { AssignmentState } from "./status.ts";
import { type Facts, type Timeliness, timeliness } from "./timeliness.ts";

export { countsForAgency, leadsDone, taskFacts } from "./taskFacts.ts";

/** One counted row: a task (of a directive, field, period) or an assignment (of an agency). */
export type CountedRow = {
  readonly state: AssignmentState;
  /** Null exactly when the row is suspended or cancelled. */
  readonly timeliness: Timeliness | null;
  /** Whether it is a standing duty ("thường xuyên"). */
  readonly continuous: boolean;
  /** Whether its due date has come by the day of the count. */
  readonly due: boolean;
};

/** The count: total = completed + open; suspended, cancelled and excluded rows stand beside it. */
export type Progress = {
  readonly total: number;
  readonly completedOnTime: number;
  readonly completedLate: number;
  readonly openInTerm: number;
  readonly openOverdue: number;
  readonly openNoDeadline: number;
  readonly suspended: number;
  readonly cancelled: number;
  /** Rows due by the day of the count; what was completed ahead of its due date counts as due. */
  readonly due: number;
  readonly excludedContinuous: number;
};

/** A rate as the two numbers it is made of. */
export type Rate = { readonly n: number; readonly d: number };

/** The row that facts make on a day. */
export function countedRow(facts: Facts, continuous: boolean, asOf: Day, calendar: WorkingCalendar): CountedRow {
  const due = facts.dueOn !== null && facts.dueOn <= asOf;
  return { state: facts.state, timeliness: timeliness(facts, asOf, calendar), continuous, due };
}

/** Counts the rows; standing duties only when the directive's setting says so. */
export function progress(rows: readonly CountedRow[], options: { readonly countContinuous: boolean }): Progress {
  const beside = rows.filter((row) => row.timeliness === null);
  const running = rows.filter((row) => row.timeliness !== null);
  const counted = running.filter((row) => options.countContinuous || !row.continuous);
  const having = (...values: Timeliness[]) =>
    counted.filter((row) => row.timeliness !== null && values.includes(row.timeliness)).length;
  return {
    total: counted.length,
    completedOnTime: having("ON_TIME"),
    completedLate: having("LATE"),
    openInTerm: having("IN_TERM", "DUE_SOON"),
    openOverdue: having("OVERDUE"),
    openNoDeadline: having("NO_DEADLINE", "STALE"),
    suspended: beside.filter((row) => row.state === "SUSPENDED").length,
    cancelled: beside.filter((row) => row.state !== "SUSPENDED").length,
    // Otherwise work done early would make the rate of due work exceed 100 %.
    due: counted.filter((row) => row.due || row.state === "COMPLETED").length,
    excludedContinuous: running.length - counted.length,
  };
}

/** Completed rows, on time or late. */
export function completed(counts: Progress): number {
  return counts.completedOnTime + counts.completedLate;
}

/** Completed of all rows: the "22/78" of a plan. */
export function rateOfAll(counts: Progress): Rate {
  return { n: completed(counts), d: counts.total };
}

/** Completed of the rows due: the rate the Government Office reports. */
export function rateOfDue(counts: Progress): Rate {
  return { n: completed(counts), d: counts.due };
}

/** "22/78 nhiệm vụ đã hoàn thành (28,21%)", saying which standing duties are left out. */
export function describeProgress(counts: Progress, unit = "nhiệm vụ"): string {
  const { n, d } = rateOfAll(counts);
  const rate = d === 0 ? "" : ` (${formatPercent(n, d)})`;
  const left = counts.excludedContinuous;
  const excluded = left > 0 ? ` (không tính ${left} nhiệm vụ thường xuyên)` : "";
  return `${n}/${d} ${unit} đã hoàn thành${rate}${excluded}`;
}
