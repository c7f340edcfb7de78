import type { Day } from "../rules/day.ts";
import type { LetterKind } from "../rules/letters.ts";

/** What an entry of the timetable does when its time has come. */
export type Duty =
  | { readonly plan: LetterKind }
  | { readonly sweep: "idempotencyKeys" | "files" | "sessions" }
  | { readonly make: "occurrences" }
  | { readonly apply: "amendments" | "reorganisations" };

/** One entry of the timetable. */
export interface TimetableEntry {
  readonly job: string;
  /** When the clock wakes for it, in Vietnam; whether it is due that day is decided by `dueRuns`. */
  readonly cron: string;
  /** The time of day from which it is due, HH:mm in Vietnam. */
  readonly at: string;
  /** `weekly`: on Monday, or the next working day of that week; `daily`: every day. */
  readonly rhythm: "weekly" | "daily";
  readonly duty: Duty;
  /** A run missed by the end of its day is written down as MISSED, or forgotten because the next one makes up for it. */
  readonly missed: "record" | "forget";
  /** The setting that switches the entry off. */
  readonly setting: string | null;
}

/** One run that an entry is due for. */
export interface ScheduledRun {
  job: string;
  period: string;
  day: Day;
}

/** What runs when. */
export const timetable: readonly TimetableEntry[] = [
  {
    // The very first of the day: whatever else is done on it is done by the agencies that exist.
    job: "APPLY_REORGANISATIONS",
    cron: "1 0 * * *",
    at: "00:01",
    rhythm: "daily",
    duty: { apply: "reorganisations" },
    missed: "forget",
    setting: null,
  },
  {
    // Before the letters and before anybody looks: the figures of the day are over what is in force on it.
    job: "APPLY_AMENDMENTS",
    cron: "2 0 * * *",
    at: "00:02",
    rhythm: "daily",
    duty: { apply: "amendments" },
    missed: "forget",
    setting: null,
  },
  {
    job: "OVERDUE_WEEKLY",
    cron: "30 7 * * *",
    at: "07:30",
    rhythm: "weekly",
    duty: { plan: "OVERDUE_WEEKLY" },
    missed: "record",
    setting: "sendLetters",
  },
  {
    job: "OVERDUE_SUMMARY",
    cron: "30 7 * * *",
    at: "07:30",
    rhythm: "weekly",
    duty: { plan: "OVERDUE_SUMMARY" },
    missed: "record",
    setting: "sendLetters",
  },
  {
    job: "SWEEP_IDEMPOTENCY_KEYS",
    cron: "10 3 * * *",
    at: "03:10",
    rhythm: "daily",
    duty: { sweep: "idempotencyKeys" },
    missed: "forget",
    setting: null,
  },
  {
    job: "SWEEP_FILES",
    cron: "20 3 * * *",
    at: "03:20",
    rhythm: "daily",
    duty: { sweep: "files" },
    missed: "forget",
    setting: null,
  },
  {
    job: "SWEEP_SESSIONS",
    cron: "30 3 * * *",
    at: "03:30",
    rhythm: "daily",
    duty: { sweep: "sessions" },
    missed: "forget",
    setting: null,
  },
  {
    job: "MAKE_OCCURRENCES",
    cron: "20 0 * * *",
    at: "00:20",
    rhythm: "daily",
    duty: { make: "occurrences" },
    // Each run makes what all earlier ones have not.
    missed: "forget",
    setting: null,
  },
];
