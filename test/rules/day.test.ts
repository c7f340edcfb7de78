import fc from "fast-check";
import {
  addDays,
  addMonths,
  dayFrom,
  dayOf,
  diffDays,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  formatDay,
  isDay,
  isoWeek,
  maxDay,
  minDay,
  weekday,
} from "../../rules/day.ts";

const anyDay = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => dayFrom(year, month, date));

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2100-02-29", false],
  ["2000-02-29", true],
  ["2023-04-31", false],
  ["2023-13-01", false],
  ["2023-00-10", false],
  ["2023-6-1", false],
  ["16/06/2023", false],
  ["", false],
])("isDay(%s) is %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ["2023-06-16", 4, "2023-06-20"],
  ["2023-12-31", 1, "2024-01-01"],
  ["2024-03-01", -1, "2024-02-29"],
  ["1969-12-31", 1, "1970-01-01"],
])("%s and %i days is %s", (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected);
});

test("days that do not exist are refused", () => {
  expect(() => addDays("2023-02-30", 1)).toThrow('found "2023-02-30"');
});

test.each([
  ["2023-08-31", 1, "2023-09-30"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-15", -2, "2022-11-15"],
  ["2023-12-01", 1, "2024-01-01"],
])("%s and %i months is %s", (day, count, expected) => {
  expect(addMonths(day, count)).toBe(expected);
});

test.each([
  ["2026-11-21", 6],
  ["2026-11-22", 7],
  ["2026-11-23", 1],
  ["1970-01-01", 4],
  ["1900-01-01", 1],
])("%s is weekday %i", (day, expected) => {
  expect(weekday(day)).toBe(expected);
});

test.each([
  ["2023-06-16", "2023-06-30", "2023-06-30", "2023-12-31"],
  ["2024-02-01", "2024-02-29", "2024-03-31", "2024-12-31"],
  ["2023-12-31", "2023-12-31", "2023-12-31", "2023-12-31"],
])("%s ends with its month on %s, quarter %s, year %s", (day, month, quarter, year) => {
  expect([endOfMonth(day), endOfQuarter(day), endOfYear(day)]).toEqual([month, quarter, year]);
});

test.each([
  ["2026-11-16", "2026-W47"],
  ["2027-01-01", "2026-W53"],
  ["2024-12-30", "2025-W01"],
  ["2023-01-01", "2022-W52"],
])("%s lies in week %s", (day, expected) => {
  expect(isoWeek(day)).toBe(expected);
});

test.each([
  ["2026-11-20T16:59:59Z", "2026-11-20"],
  ["2026-11-20T17:00:00Z", "2026-11-21"],
  ["1969-12-31T17:00:00Z", "1970-01-01"],
])("the instant %s is the business day %s", (instant, expected) => {
  expect(dayOf(new Date(instant))).toBe(expected);
});

test("a day is shown as dd/MM/yyyy", () => {
  expect(formatDay("2023-06-05")).toBe("05/06/2023");
});

test("the latest and earliest day leave out what is missing", () => {
  expect(maxDay("2023-01-02", null, "2023-02-01", undefined)).toBe("2023-02-01");
  expect(minDay(null, "2023-01-02", "2023-02-01")).toBe("2023-01-02");
  expect([maxDay(), minDay(null)]).toEqual([null, null]);
});

test("law: diffDays undoes addDays, and both agree with the calendar of JavaScript", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
      const moved = addDays(day, count);
      expect(isDay(moved)).toBe(true);
      expect(diffDays(moved, day)).toBe(count);
      expect(addDays(moved, -count)).toBe(day);
      expect(moved).toBe(new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});

test("law: string order is the order of days, and weekdays follow each other", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(Math.sign(diffDays(a, b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      expect(weekday(addDays(a, 1))).toBe((weekday(a) % 7) + 1);
    }),
  );
});
