import fc from "fast-check";
import { workingCalendar, workingDaysUntil } from "../../rules/calendar.ts";
import { addDays } from "../../rules/day.ts";
import { AssignmentState } from "../../rules/status.ts";
import { statutoryDays } from "../../rules/statutoryDays.ts";
import {
  ageing,
  ageingName,
  describeTimeliness,
  type Facts,
  lastDueSoonDay,
  overdueDays,
  type Timeliness,
  timeliness,
  timelinessName,
} from "../../rules/timeliness.ts";

const calendar = workingCalendar(statutoryDays);
// A Wednesday.
const asOf = "2026-11-18";

const facts = (overrides: Partial<Facts> = {}): Facts => ({
  state: "IN_PROGRESS",
  dueOn: null,
  completedOn: null,
  submittedOn: null,
  lastReportOn: null,
  assignedOn: "2026-10-01",
  ...overrides,
});

const table: [Partial<Facts>, Timeliness | null, number, string][] = [
  [{ state: "COMPLETED", dueOn: "2026-11-01", completedOn: "2026-11-01" }, "ON_TIME", 0, "Hoàn thành đúng hạn"],
  [{ state: "COMPLETED", dueOn: "2026-11-01", completedOn: "2026-11-04" }, "LATE", 3, "Hoàn thành quá hạn 3 ngày"],
  [{ state: "COMPLETED", completedOn: "2026-11-04" }, "ON_TIME", 0, "Hoàn thành đúng hạn"],
  [{ dueOn: "2026-11-06" }, "OVERDUE", 12, "Quá hạn 12 ngày"],
  [{ dueOn: "2026-11-17" }, "OVERDUE", 1, "Quá hạn 1 ngày"],
  [{ dueOn: "2026-11-18" }, "DUE_SOON", 0, "Đến hạn hôm nay"],
  [{ dueOn: "2026-11-19" }, "DUE_SOON", 0, "Còn 1 ngày làm việc"],
  // Thursday, Friday, Monday; the weekend between is not counted.
  [{ dueOn: "2026-11-23" }, "DUE_SOON", 0, "Còn 3 ngày làm việc"],
  [{ dueOn: "2026-11-24" }, "IN_TERM", 0, "Còn 4 ngày làm việc"],
  [{ dueOn: "2027-03-31" }, "IN_TERM", 0, "Hạn 31/03/2027"],
  [{ lastReportOn: "2026-10-20" }, "NO_DEADLINE", 0, "Không có thời hạn"],
  [{ assignedOn: "2026-08-20" }, "NO_DEADLINE", 0, "Không có thời hạn"],
  [{ assignedOn: "2026-08-19" }, "STALE", 0, "91 ngày chưa báo cáo"],
  [{ assignedOn: "2026-01-05", lastReportOn: "2026-11-01" }, "NO_DEADLINE", 0, "Không có thời hạn"],
  // What was submitted in time is not overdue while the office takes its time; nor is it stale.
  [{ state: "SUBMITTED", dueOn: "2026-11-06", submittedOn: "2026-11-06" }, "IN_TERM", 0, "Chờ xác nhận"],
  [
    { state: "SUBMITTED", dueOn: "2026-11-06", submittedOn: "2026-11-09" },
    "OVERDUE",
    12,
    "Chờ xác nhận, nộp quá hạn 3 ngày",
  ],
  [{ state: "SUBMITTED", submittedOn: "2026-11-09", assignedOn: "2026-01-05" }, "NO_DEADLINE", 0, "Chờ xác nhận"],
  // A returned submission counts as not made.
  [{ state: "RETURNED", dueOn: "2026-11-06", submittedOn: "2026-11-05" }, "OVERDUE", 12, "Quá hạn 12 ngày"],
  [{ state: "SUSPENDED", dueOn: "2026-11-06" }, null, 0, "Tạm hoãn"],
  [{ state: "CANCELLED", dueOn: "2026-11-06" }, null, 0, "Đã dừng"],
];

test.each(table)("%j is %s, %i days over, told as %s", (overrides, expected, days, words) => {
  expect(timeliness(facts(overrides), asOf, calendar)).toBe(expected);
  expect(overdueDays(facts(overrides), asOf)).toBe(days);
  expect(describeTimeliness(facts(overrides), asOf, calendar)).toBe(words);
});

test("on a Friday, what is due on Sunday has no working day left", () => {
  const words = describeTimeliness(facts({ dueOn: "2026-11-22" }), "2026-11-20", calendar);
  expect(words).toBe("Hạn 22/11/2026, không còn ngày làm việc");
});

test.each([
  [0, null],
  [1, "1-30"],
  [30, "1-30"],
  [31, "31-60"],
  [60, "31-60"],
  [61, "61-120"],
  [120, "61-120"],
  [121, ">120"],
] as const)("%i days over is the class %s", (days, expected) => {
  expect(ageing(days)).toBe(expected);
});

test("classes and timeliness have Vietnamese names", () => {
  expect([ageingName(">120"), timelinessName("DUE_SOON")]).toEqual(["Quá hạn trên 120 ngày", "Sắp đến hạn"]);
});

const anyDay = fc.integer({ min: 0, max: 1000 }).map((count) => addDays("2025-01-01", count));
const anyFacts = fc.record({
  state: fc.constantFrom(...Object.values(AssignmentState)),
  dueOn: fc.option(anyDay),
  completedOn: fc.option(anyDay),
  submittedOn: fc.option(anyDay),
  lastReportOn: fc.option(anyDay),
  assignedOn: anyDay,
});

test("law: due soon is up to three working days, and its boundary says the same", () => {
  fc.assert(
    fc.property(anyDay, fc.nat(20), (day, ahead) => {
      const dueOn = addDays(day, ahead);
      const soon = workingDaysUntil(calendar, day, dueOn) <= 3;
      expect(timeliness(facts({ dueOn }), day, calendar)).toBe(soon ? "DUE_SOON" : "IN_TERM");
      expect(dueOn <= lastDueSoonDay(day, calendar)).toBe(soon);
    }),
  );
});

test("law: overdue means days over for open work, and with time it never stops being overdue", () => {
  fc.assert(
    fc.property(anyFacts, anyDay, fc.nat(300), (any, day, later) => {
      const value = timeliness(any, day, calendar);
      expect(overdueDays(any, day) > 0).toBe(value === "OVERDUE" || value === "LATE");
      if (value === "OVERDUE") expect(timeliness(any, addDays(day, later), calendar)).toBe("OVERDUE");
      expect(value === null).toBe(any.state === "SUSPENDED" || any.state === "CANCELLED");
    }),
  );
});
