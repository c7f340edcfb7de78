import fc from "fast-check";
import {
  addWorkingDays,
  type CalendarDay,
  isWorkingDay,
  nextWorkingDay,
  workingCalendar,
  workingDaysUntil,
} from "../../rules/calendar.ts";
import { addDays, diffDays, isDay } from "../../rules/day.ts";
import { statutoryDays } from "../../rules/statutoryDays.ts";

const calendar = workingCalendar(statutoryDays);

test.each([
  ["2024-05-03", true, "an ordinary Friday"],
  ["2024-05-05", false, "a Sunday"],
  ["2024-04-29", false, "a Monday swapped off"],
  ["2024-05-04", true, "the Saturday that makes up for it"],
  ["2024-04-30", false, "a holiday"],
  ["2023-05-02", false, "a day in lieu"],
])("%s: working is %s (%s)", (day, expected) => {
  expect(isWorkingDay(calendar, day)).toBe(expected);
});

test.each([
  ["2023-06-16", 1, "2023-06-19"],
  ["2023-06-16", 5, "2023-06-23"],
  ["2023-06-16", 0, "2023-06-16"],
  ["2023-06-19", -1, "2023-06-16"],
  // Over Tết 2026 and its weekends.
  ["2026-02-13", 1, "2026-02-23"],
  // The make-up Saturday counts.
  ["2024-05-03", 1, "2024-05-04"],
])("%s and %i working days is %s", (day, count, expected) => {
  expect(addWorkingDays(calendar, day, count)).toBe(expected);
});

test.each([
  ["2023-06-17", "2023-06-19"],
  ["2023-06-16", "2023-06-16"],
  ["2023-04-29", "2023-05-04"],
])("on or after %s the next working day is %s", (day, expected) => {
  expect(nextWorkingDay(calendar, day)).toBe(expected);
});

test.each([
  ["2023-06-16", "2023-06-16", 0],
  ["2023-06-16", "2023-06-18", 0],
  ["2023-06-16", "2023-06-19", 1],
  ["2023-06-19", "2023-06-16", -1],
  ["2024-04-26", "2024-05-04", 3],
])("from %s to %s there are %i working days", (from, to, expected) => {
  expect(workingDaysUntil(calendar, from, to)).toBe(expected);
});

test("another weekday pattern can be set, an empty one cannot", () => {
  expect(
    isWorkingDay(workingCalendar([], [{ validFrom: "2023-01-01", weekdays: [1, 2, 3, 4, 5, 6] }]), "2023-06-17"),
  ).toBe(true);
  expect(() => workingCalendar([], [])).toThrow(RangeError);
  expect(() => workingCalendar([], [{ validFrom: "2023-01-01", weekdays: [] }])).toThrow(RangeError);
});

const anyDay = fc.integer({ min: 0, max: 1825 }).map((count) => addDays("2023-01-01", count));

test("law: n working days later is a working day, and n working days lie between", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
      const later = addWorkingDays(calendar, day, count);
      expect(isWorkingDay(calendar, later)).toBe(true);
      expect(workingDaysUntil(calendar, day, later)).toBe(count);
      expect(workingDaysUntil(calendar, later, day)).toBe(-count);
    }),
  );
});

test("law: the working days between two days are those that are working days", () => {
  fc.assert(
    fc.property(anyDay, fc.nat(90), (from, length) => {
      const days = Array.from({ length }, (_, index) => addDays(from, index + 1));
      const working = days.filter((day) => isWorkingDay(calendar, day)).length;
      expect(workingDaysUntil(calendar, from, addDays(from, length))).toBe(working);
    }),
  );
});

test("law: working days of two adjoining stretches add up", () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (...days) => {
      const [a, b, c] = days.sort() as [string, string, string];
      const parts = workingDaysUntil(calendar, a, b) + workingDaysUntil(calendar, b, c);
      expect(parts).toBe(workingDaysUntil(calendar, a, c));
      expect(parts).toBeLessThanOrEqual(diffDays(c, a));
    }),
  );
});

describe("the statutory days", () => {
  const of = (year: number, kind: CalendarDay["kind"]) =>
    statutoryDays.filter((row) => row.kind === kind && row.date.startsWith(`${year}-`));
  const pattern = workingCalendar([]);

  test.each([2023, 2024, 2025, 2026, 2027])(
    "%i has eleven holidays and a day in lieu for each on a weekend",
    (year) => {
      const holidays = of(year, "HOLIDAY");
      expect(holidays).toHaveLength(11);
      const onWeekend = holidays.filter((row) => !isWorkingDay(pattern, row.date));
      expect(of(year, "COMPENSATORY")).toHaveLength(onWeekend.length);
      expect(of(year, "DAY_OFF")).toHaveLength(of(year, "WORKING_DAY").length);
    },
  );

  test("each is a real day, listed once, in order, with its source", () => {
    const dates = statutoryDays.map((row) => row.date);
    expect(dates.every(isDay)).toBe(true);
    expect([...new Set(dates)].sort()).toEqual(dates);
    expect(statutoryDays.every((row) => row.note.includes(" – ") && row.note === row.note.normalize("NFC"))).toBe(true);
  });

  test("days off fall on working weekdays, make-up days do not", () => {
    for (const { date, kind } of statutoryDays) {
      if (kind === "DAY_OFF" || kind === "COMPENSATORY")
        expect([date, isWorkingDay(pattern, date)]).toEqual([date, true]);
      if (kind === "WORKING_DAY") expect([date, isWorkingDay(pattern, date)]).toEqual([date, false]);
    }
  });
});

describe("a weekly pattern that changes on a day", () => {
  const sixDays = workingCalendar(statutoryDays, [
    { validFrom: "1999-10-02", weekdays: [1, 2, 3, 4, 5] },
    { validFrom: "2026-12-07", weekdays: [1, 2, 3, 4, 5, 6] },
  ]);

  test.each([
    ["2026-12-05", false],
    ["2026-12-12", true],
    ["2026-12-13", false],
    ["1990-01-06", false],
  ])("%s: working is %s", (day, expected) => expect(isWorkingDay(sixDays, day)).toBe(expected));

  test("law: the working days between two days are those that are working days", () => {
    const near = fc.integer({ min: -400, max: 400 }).map((count) => addDays("2026-12-07", count));
    fc.assert(
      fc.property(near, fc.nat(120), (from, length) => {
        const days = Array.from({ length }, (_, index) => addDays(from, index + 1));
        const working = days.filter((day) => isWorkingDay(sixDays, day)).length;
        expect(workingDaysUntil(sixDays, from, addDays(from, length))).toBe(working);
      }),
    );
  });
});
