import fc from "fast-check";
import { workingCalendar } from "../../rules/calendar.ts";
import { addDays, isoWeek } from "../../rules/day.ts";
import { completeYear, type Deadline, deadlineKind, describeDeadline, dueOn } from "../../rules/deadline.ts";
import { occurrences, type Recurring } from "../../rules/recurrence.ts";
import { statutoryDays } from "../../rules/statutoryDays.ts";

const calendar = workingCalendar(statutoryDays);
const basis = { issuedOn: "2023-06-16", calendar };

const table: [Deadline, string, string | null, string][] = [
  [{ kind: "date", date: "2023-06-20" }, "DATE", "2023-06-20", "Chậm nhất ngày 20/06/2023"],
  // Before the issue date: legal, the warning is the reader's.
  [{ kind: "date", date: "2023-06-10" }, "DATE", "2023-06-10", "Chậm nhất ngày 10/06/2023"],
  [{ kind: "month", value: "2023-06" }, "MONTH", "2023-06-30", "Trong tháng 06/2023"],
  [{ kind: "month", value: "2024-02" }, "MONTH", "2024-02-29", "Trong tháng 02/2024"],
  [{ kind: "quarter", value: "2024-Q2" }, "QUARTER", "2024-06-30", "Trong quý II/2024"],
  [{ kind: "period", value: "2023" }, "PERIOD", "2023-12-31", "Trong năm 2023"],
  [{ kind: "period", value: "2025-2026" }, "PERIOD", "2026-12-31", "Trong giai đoạn 2025–2026"],
  [{ kind: "period", value: "2025-H1" }, "PERIOD", "2025-06-30", "Trong 6 tháng đầu năm 2025"],
  [{ kind: "period", value: "2025-11/2025-12" }, "PERIOD", "2025-12-31", "Từ tháng 11/2025 đến tháng 12/2025"],
  [{ kind: "period", value: "2025-Q4/2026-Q2" }, "PERIOD", "2026-06-30", "Từ quý IV/2025 đến quý II/2026"],
  [
    { kind: "period", value: "2026-01-01/2026-03-31" },
    "PERIOD",
    "2026-03-31",
    "Từ ngày 01/01/2026 đến ngày 31/03/2026",
  ],
  [{ kind: "period", value: "2025/" }, "PERIOD", null, "Trong năm 2025 và các năm tiếp theo"],
  [{ kind: "period", value: "2025-11/" }, "PERIOD", null, "Từ tháng 11/2025 trở đi"],
  [{ kind: "period", value: "sau này" }, "PERIOD", null, "Trong năm sau này"],
  [
    { kind: "relative", workingDays: 5, from: "issue" },
    "RELATIVE",
    "2023-06-23",
    "Trong 05 ngày làm việc kể từ ngày ban hành",
  ],
  // Ten days end on a Monday; eight on a Saturday, which moves to the Monday.
  [{ kind: "relative", days: 10, from: "issue" }, "RELATIVE", "2023-06-26", "Trong 10 ngày kể từ ngày ban hành"],
  [{ kind: "relative", days: 8, from: "unspecified" }, "RELATIVE", "2023-06-26", "Trong 08 ngày"],
  [{ kind: "relative", days: 3, from: "event" }, "RELATIVE", null, "Trong 03 ngày kể từ ngày phát sinh sự việc"],
  [{ kind: "recurring", every: "month", by: "15" }, "RECURRING", "2023-07-15", "Hằng tháng, chậm nhất ngày 15"],
  [{ kind: "recurring", every: "year", by: "11-15" }, "RECURRING", "2023-11-15", "Hằng năm, chậm nhất ngày 15/11"],
  [{ kind: "recurring", every: "week", by: "fri" }, "RECURRING", "2023-06-16", "Hằng tuần, chậm nhất thứ Sáu"],
  [
    { kind: "recurring", every: "quarter", by: "05" },
    "RECURRING",
    "2023-09-05",
    "Hằng quý, chậm nhất ngày 05 của tháng cuối quý",
  ],
  [
    { kind: "recurring", every: "halfyear", by: "06-01,11-15" },
    "RECURRING",
    "2023-11-15",
    "6 tháng một lần, chậm nhất ngày 01/06 và 15/11",
  ],
  [
    { kind: "recurring", every: "week", by: "fri", interval: 2 },
    "RECURRING",
    "2023-06-16",
    "02 tuần một lần, chậm nhất thứ Sáu",
  ],
  [{ kind: "recurring", every: "day", by: null }, "RECURRING", "2023-06-16", "Hằng ngày"],
  [{ kind: "continuous" }, "CONTINUOUS", null, "Thường xuyên"],
  [{ kind: "none" }, "NONE", null, "Không nêu thời hạn"],
];

test.each(table)("%j is %s, due %s, told as %s", (deadline, kind, due, words) => {
  expect(deadlineKind(deadline)).toBe(kind);
  expect(dueOn(deadline, basis)).toBe(due);
  expect(describeDeadline(deadline)).toBe(words);
});

test("a limit counts from the day of receipt or of the event once that is known", () => {
  const receipt: Deadline = { kind: "relative", workingDays: 1, from: "receipt" };
  expect(dueOn(receipt, basis)).toBe("2023-06-19");
  expect(dueOn(receipt, { ...basis, receivedOn: "2023-06-20" })).toBe("2023-06-21");
  expect(dueOn({ kind: "relative", days: 3, from: "event" }, { ...basis, eventOn: "2023-07-03" })).toBe("2023-07-06");
});

test.each([
  [11, 15, "2023-06-16", "2023-11-15", false],
  [6, 16, "2023-06-16", "2023-06-16", false],
  [6, 15, "2023-06-16", "2024-06-15", true],
  [2, 29, "2023-06-16", "2024-02-29", false],
])("%i/%i without a year in a document of %s is %s, far: %s", (month, date, issuedOn, expected, far) => {
  expect(completeYear(month, date, issuedOn)).toEqual({ date: expected, far });
});

test("a month and date that no year has is nothing", () => {
  expect(completeYear(2, 30, "2023-06-16")).toBeNull();
});

describe("occurrences", () => {
  const listed: [Omit<Recurring, "kind">, string, string, string[]][] = [
    [
      { every: "month", by: "31" },
      "2024-01-31",
      "2024-04-30",
      ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"],
    ],
    [{ every: "month" }, "2023-06-16", "2023-08-01", ["2023-06-30", "2023-07-31"]],
    [{ every: "quarter", by: null }, "2023-06-16", "2023-12-31", ["2023-06-30", "2023-09-30", "2023-12-31"]],
    [{ every: "week", by: "mon" }, "2023-06-16", "2023-06-30", ["2023-06-19", "2023-06-26"]],
    [{ every: "week", by: "fri", interval: 2 }, "2023-06-16", "2023-07-14", ["2023-06-16", "2023-06-30", "2023-07-14"]],
    [{ every: "halfyear", by: "06-16" }, "2023-01-01", "2023-12-31", ["2023-06-16", "2023-12-16"]],
    [{ every: "halfyear" }, "2023-01-01", "2023-12-31", ["2023-06-30", "2023-12-31"]],
    [{ every: "year", by: "02-29" }, "2023-01-01", "2024-12-31", ["2023-02-28", "2024-02-29"]],
    [{ every: "day" }, "2023-06-16", "2023-06-18", ["2023-06-16", "2023-06-17", "2023-06-18"]],
  ];

  test.each(listed)("%j from %s to %s", (rule, from, to, expected) => {
    expect(occurrences({ kind: "recurring", ...rule }, from, to).map(({ dueOn }) => dueOn)).toEqual(expected);
  });

  test("each names its period", () => {
    const names = (rule: Omit<Recurring, "kind">) =>
      occurrences({ kind: "recurring", ...rule }, "2023-06-16", "2023-12-31")[0]?.period;
    expect(names({ every: "month" })).toBe("2023-06");
    expect(names({ every: "quarter" })).toBe("2023-Q2");
    expect(names({ every: "halfyear" })).toBe("2023-H1");
    expect(names({ every: "year" })).toBe("2023");
    expect(names({ every: "week" })).toBe(isoWeek("2023-06-16"));
    expect(names({ every: "day" })).toBe("2023-06-16");
  });

  const anyRule = fc.record({
    kind: fc.constant("recurring" as const),
    every: fc.constantFrom("week" as const, "month" as const, "quarter" as const, "halfyear" as const, "year" as const),
    by: fc.constantFrom(null, "1", "15", "31", "11-15", "06-01,11-15", "fri"),
    interval: fc.constantFrom(null, 1, 2, 3),
  });

  test("law: a later start finds the same occurrences, each period once", () => {
    fc.assert(
      fc.property(anyRule, fc.nat(900), fc.nat(600), (rule, skip, length) => {
        const anchor = "2023-01-10";
        const from = addDays(anchor, skip);
        const to = addDays(from, length);
        const all = occurrences(rule, anchor, to, anchor);
        expect(occurrences(rule, from, to, anchor)).toEqual(all.filter(({ dueOn }) => dueOn >= from));
        expect(new Set(all.map(({ period }) => period)).size).toBe(all.length);
      }),
    );
  });
});
