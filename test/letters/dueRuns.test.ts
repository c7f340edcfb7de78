import { type DueRun, dueRuns } from "../../jobs/dueRuns.ts";
import { type TimetableEntry, timetable } from "../../jobs/timetable.ts";
import { type CalendarDay, workingCalendar } from "../../rules/calendar.ts";

const weekly = timetable.find(({ job }) => job === "OVERDUE_WEEKLY")!;
const sweep = timetable.find(({ job }) => job === "SWEEP_IDEMPOTENCY_KEYS")!;
const holiday = (date: string): CalendarDay => ({ date, kind: "HOLIDAY", note: "nghỉ" });
const ordinary = workingCalendar([]);
const mondayOff = workingCalendar([holiday("2026-11-23")]);
const weekOff = workingCalendar([23, 24, 25, 26, 27].map((date) => holiday(`2026-11-${date}`)));
const saturdayWorks = workingCalendar([
  ...[23, 24, 25, 26, 27].map((date) => holiday(`2026-11-${date}`)),
  { date: "2026-11-28", kind: "WORKING_DAY", note: "làm bù" },
]);

const at = (time: string) => new Date(`${time}:00+07:00`);
const run = (period: string, day: string): DueRun => ({ period, day, verdict: "RUN" });
const missed = (period: string, day: string): DueRun => ({ period, day, verdict: "MISSED" });
const skipped = (period: string, day: string): DueRun => ({ period, day, verdict: "SKIPPED" });

test.each<[string, TimetableEntry, string, string, typeof ordinary, DueRun[]]>([
  ["a minute before time", weekly, "2026-11-23T07:29", "2026-11-20T10:00", ordinary, []],
  ["on time", weekly, "2026-11-23T07:30", "2026-11-20T10:00", ordinary, [run("2026-W48", "2026-11-23")]],
  ["late the same day", weekly, "2026-11-23T23:59", "2026-11-20T10:00", ordinary, [run("2026-W48", "2026-11-23")]],
  ["the day after", weekly, "2026-11-24T00:00", "2026-11-20T10:00", ordinary, [missed("2026-W48", "2026-11-23")]],
  ["a holiday Monday", weekly, "2026-11-23T09:00", "2026-11-20T10:00", mondayOff, []],
  ["the day after it", weekly, "2026-11-24T07:30", "2026-11-20T10:00", mondayOff, [run("2026-W48", "2026-11-24")]],
  ["a week off", weekly, "2026-11-25T09:00", "2026-11-20T10:00", weekOff, [skipped("2026-W48", "2026-11-23")]],
  ["a make-up day", weekly, "2026-11-28T08:00", "2026-11-20T10:00", saturdayWorks, [run("2026-W48", "2026-11-28")]],
  ["first started that day", weekly, "2026-11-23T12:00", "2026-11-23T10:00", ordinary, []],
  [
    "two weeks away",
    weekly,
    "2026-12-07T08:00",
    "2026-11-20T10:00",
    ordinary,
    [missed("2026-W48", "2026-11-23"), missed("2026-W49", "2026-11-30"), run("2026-W50", "2026-12-07")],
  ],
  ["every day", sweep, "2026-11-22T03:10", "2026-11-20T10:00", ordinary, [run("2026-11-22", "2026-11-22")]],
  ["before its time", sweep, "2026-11-22T03:09", "2026-11-20T10:00", ordinary, []],
])("%s: %#", (_, entry, now, since, calendar, expected) => {
  expect(dueRuns(entry, at(now), at(since), calendar)).toEqual(expected);
});

test("the clock's time of every entry is the time it is due", () => {
  for (const { cron, at: due } of timetable) {
    const [minute, hour] = cron.split(" ");
    expect(`${hour?.padStart(2, "0")}:${minute?.padStart(2, "0")}`).toBe(due);
  }
});
