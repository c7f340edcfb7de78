import { addDays, addMonths } from "../../rules/day.ts";
import { lifeOccurrences, occurrencesBy, periodName, reportOwed } from "../../rules/lifeOccurrences.ts";
import { mayEnd, planLife } from "../../rules/planLife.ts";
import type { Recurring } from "../../rules/recurrence.ts";

test.each([
  ["Kế hoạch cải cách hành chính năm 2023", "2023-02-01", "2023-12-31"],
  ["Chương trình chuyển đổi số giai đoạn 2023–2025", "2023-02-01", "2025-12-31"],
  ["Chương trình giai đoạn 2021 - 2025, định hướng đến năm 2030", "2022-02-01", "2025-12-31"],
  ["Đề án phát triển du lịch đến năm 2030, tầm nhìn đến năm 2045", "2022-02-01", "2030-12-31"],
  ["Chương trình làm việc nhiệm kỳ 2021-2026", "2021-07-01", "2026-12-31"],
  ["Kế hoạch từ năm 2023 đến năm 2024", "2023-07-01", "2024-12-31"],
  ["Kế hoạch cao điểm từ nay đến hết ngày 31/3/2024", "2023-12-01", "2024-03-31"],
  ["Nhiệm vụ trọng tâm 6 tháng cuối năm 2023", "2023-06-20", "2023-12-31"],
  ["Nhiệm vụ trọng tâm 6 tháng đầu năm 2023", "2023-01-20", "2023-06-30"],
  ["Nhiệm vụ quý II/2024", "2024-03-20", "2024-06-30"],
  ["Nhiệm vụ tháng 7 năm 2024", "2024-06-28", "2024-07-31"],
  ["Kết luận phiên họp thường kỳ", "2024-06-28", "2024-12-31"],
  // A review of last year names no life; nor does a year that no plan reaches.
  ["Khắc phục hạn chế sau đánh giá năm 2022", "2023-05-02", "2023-12-31"],
  ["Tổng kết năm 2022, triển khai nhiệm vụ năm 2023", "2023-01-05", "2023-12-31"],
  ["Quy hoạch đến năm 2050", "2023-01-05", "2023-12-31"],
  ["", "2023-01-05", "2023-12-31"],
])("the life of “%s” issued %s ends on %s", (title, issuedOn, endsOn) => {
  expect(planLife(title, issuedOn)).toBe(endsOn);
});

test("a life ends on a day that is one, not before the issue, within fifteen years", () => {
  expect(mayEnd("2023-12-31", "2023-06-16")).toBe(true);
  expect(mayEnd("2023-06-15", "2023-06-16")).toBe(false);
  expect(mayEnd("2023-02-30", "2023-01-16")).toBe(false);
  expect(mayEnd("2060-12-31", "2023-01-16")).toBe(false);
});

const yearly: Recurring = { kind: "recurring", every: "year", by: "11-15" };
const weekly: Recurring = { kind: "recurring", every: "week", by: null };
const monthEnd: Recurring = { kind: "recurring", every: "month", by: "31" };
const life = { issuedOn: "2023-06-16", endsOn: "2025-12-31" };
const days = (rule: Recurring, ...rest: [typeof life, string, string?]) => {
  const { rows, until } = occurrencesBy(rule, ...rest);
  return { due: rows.map(({ dueOn }) => dueOn), until };
};

describe("the occurrences of a plan's life", () => {
  test("one a year, one a week, one a month by its end", () => {
    expect(lifeOccurrences(yearly, life).map(({ dueOn }) => dueOn)).toEqual(["2023-11-15", "2024-11-15", "2025-11-15"]);
    expect(
      lifeOccurrences(weekly, { issuedOn: "2023-06-16", endsOn: "2023-07-02" }).map(({ period }) => period),
    ).toEqual(["2023-W24", "2023-W25", "2023-W26"]);
    expect(
      lifeOccurrences(monthEnd, { issuedOn: "2024-01-31", endsOn: "2024-04-30" }).map(({ dueOn }) => dueOn),
    ).toEqual(["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]);
  });

  test("one at least, though the life ends before it falls due", () => {
    expect(days(yearly, { issuedOn: "2023-12-01", endsOn: "2023-12-31" }, "2023-12-01")).toEqual({
      due: ["2024-11-15"],
      until: "2024-11-15",
    });
  });

  test("are made a quarter ahead, the next one however far, and on demand up to a day", () => {
    expect(days(yearly, life, "2023-06-16")).toEqual({ due: ["2023-11-15"], until: "2024-11-14" });
    expect(days(yearly, life, "2023-11-15").due).toEqual(["2023-11-15", "2024-11-15"]);
    expect(days(yearly, life, "2023-06-16", "2025-06-30").due).toEqual(["2023-11-15", "2024-11-15"]);
    expect(days(yearly, life, "2025-12-01")).toEqual({
      due: ["2023-11-15", "2024-11-15", "2025-11-15"],
      until: "2025-12-31",
    });
    expect(days(weekly, life, "2023-06-16").due.at(-1)).toBe("2023-09-10");
    expect(days(weekly, life, "2023-06-16").until).toBe("2023-09-16");
  });

  test("never lack the one after today, whatever the day and the rhythm", () => {
    const rhythms: Recurring[] = [
      yearly,
      weekly,
      monthEnd,
      { kind: "recurring", every: "halfyear", by: "06-01,11-15" },
    ];
    for (const rule of rhythms) {
      for (let day = life.issuedOn; day < life.endsOn; day = addDays(addMonths(day, 1), 3)) {
        const all = lifeOccurrences(rule, life);
        const next = all.find(({ dueOn }) => dueOn > day);
        const { rows, until } = occurrencesBy(rule, life, day);
        if (next) expect(rows).toContainEqual(next);
        expect(all.filter(({ dueOn }) => dueOn <= until)).toEqual(rows);
      }
    }
  });
});

test.each([
  ["2026-11", "Tháng 11/2026"],
  ["2026-W07", "Tuần 07/2026"],
  ["2026-Q4", "Quý IV/2026"],
  ["2026-H1", "6 tháng đầu năm 2026"],
  ["2026", "Năm 2026"],
  ["2026-11-21", "Ngày 21/11/2026"],
  ["", ""],
])("the period %s is called “%s”", (period, name) => {
  expect(periodName(period)).toBe(name);
});

describe("the report on a standing duty", () => {
  const duty: Recurring = { kind: "recurring", every: "month", by: "25" };
  const owed = (lastReportOn: string | null, asOf: string) =>
    reportOwed(duty, { assignedOn: "2026-01-10", lastReportOn }, asOf)?.dueOn ?? null;
  test.each([
    [null, "2026-01-20", null],
    // Due today is not owed yet.
    [null, "2026-01-25", null],
    [null, "2026-01-26", "2026-01-25"],
    ["2026-01-22", "2026-01-26", null],
    ["2026-01-22", "2026-02-26", "2026-02-25"],
    ["2026-01-26", "2026-02-26", null],
    ["2026-02-26", "2026-02-27", null],
  ])("last reported %s, asked on %s: %s", (last, asOf, due) => {
    expect(owed(last, asOf)).toBe(due);
  });
  test("is owed by nobody without a duty", () => {
    expect(reportOwed(null, { assignedOn: "2026-01-10", lastReportOn: null }, "2027-01-01")).toBeNull();
  });
});
