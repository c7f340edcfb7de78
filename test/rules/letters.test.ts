import { workingCalendar } from "../../rules/calendar.ts";
import {
  assignedLetter,
  confirmedLetter,
  isoWeek,
  LetterKind,
  type LetterText,
  overdueSummaryLetter,
  overdueWeeklyDay,
  overdueWeeklyLetter,
  periodOf,
  returnedLetter,
  rhythmOf,
} from "../../rules/letters.ts";
import { statutoryDays } from "../../rules/statutoryDays.ts";

const calendar = workingCalendar(statutoryDays);

const weeks: [string, string | null, string][] = [
  ["2026-11-16", "2026-11-16", "an ordinary Monday"],
  ["2026-04-27", "2026-04-28", "a Monday in lieu"],
  ["2023-05-01", "2023-05-04", "off until Wednesday"],
  ["2024-04-29", "2024-05-02", "swapped off, its make-up Saturday at the end"],
  ["2026-02-16", null, "the week of Tết"],
];

test.each(weeks)("the weekly letter of the week of %s goes out on %s (%s)", (monday, expected) => {
  expect(overdueWeeklyDay(monday, calendar)).toBe(expected);
});

test.each([
  ["DUE_SOON", "2026-11-18"],
  ["AWAITING_CONFIRMATION", "2026-11-18"],
  ["OVERDUE_WEEKLY", "2026-W47"],
  ["OVERDUE_SUMMARY", "2026-W47"],
  ["ESCALATION", "2026-W47"],
  ["MONTHLY_REVIEW", "2026-11"],
  ["ASSIGNED", "directive-1"],
  ["RETURNED", "directive-1"],
] as const)("%s has the period %s", (kind, expected) => {
  expect(periodOf(kind, "2026-11-18", "directive-1")).toBe(expected);
});

test("law: within a week the weekly period stays, from week to week it changes", () => {
  for (const kind of Object.values(LetterKind).filter((kind) => rhythmOf(kind) === "weekly")) {
    expect(periodOf(kind, "2026-11-16")).toBe(periodOf(kind, "2026-11-22"));
    expect(periodOf(kind, "2026-11-23")).not.toBe(periodOf(kind, "2026-11-22"));
  }
  expect(isoWeek("2026-11-23")).toBe("2026-W48");
});

const task = (ref: string, overdueDays: number) => ({
  ref,
  text: `Nội dung ${ref}`,
  document: "Kế hoạch số 146/KH-UBND",
  dueOn: "2026-06-20",
  href: `https://dondoc.example/nhiem-vu/${ref}`,
  overdueDays,
});
const recipient = { agencyName: "Phòng Nội vụ", personName: "Trần Thị Bình" };
const day = "2026-11-16";

const whole = (letter: LetterText) => JSON.stringify(letter);

test("the weekly letter groups by ageing, oldest first, and says why it cannot be stopped", () => {
  const tasks = [task("I.1", 12), task("I.2", 149), task("I.3", 30), task("I.4", 31)];
  const letter = overdueWeeklyLetter({ ...recipient, day, tasks });
  expect(letter.subject).toBe("Phòng Nội vụ: 04 nhiệm vụ quá hạn – tuần 47 năm 2026");
  expect(letter.greeting).toBe("Kính gửi: Đồng chí Trần Thị Bình, Phòng Nội vụ");
  expect(letter.intro).toBe("Tính đến ngày 16/11/2026, Phòng Nội vụ còn 04 nhiệm vụ quá hạn chưa hoàn thành.");
  expect(letter.groups.map(({ title, rows }) => [title, rows.map(({ standing }) => standing)])).toEqual([
    ["Quá hạn trên 120 ngày: 01 nhiệm vụ", ["Quá hạn 149 ngày"]],
    ["Quá hạn từ 31 đến 60 ngày: 01 nhiệm vụ", ["Quá hạn 31 ngày"]],
    ["Quá hạn từ 01 đến 30 ngày: 02 nhiệm vụ", ["Quá hạn 30 ngày", "Quá hạn 12 ngày"]],
  ]);
  expect(letter.groups[0]?.rows[0]).toEqual({
    title: "Nội dung I.2",
    detail: "Mục I.2, Kế hoạch số 146/KH-UBND · Thời hạn 20/06/2026",
    standing: "Quá hạn 149 ngày",
    href: "https://dondoc.example/nhiem-vu/I.2",
  });
  expect(letter.notice).toContain("không có mục hủy nhận thư");
});

test("the overview counts per agency and lists the oldest", () => {
  const letter = overdueSummaryLetter({
    agencyName: "Văn phòng HĐND và UBND",
    day,
    agencies: [
      { name: "Phòng Nội vụ", overdue: 3, oldestDays: 149, href: null },
      { name: "UBND xã An Bình", overdue: 1, oldestDays: 12, href: null },
    ],
    oldest: [{ ...task("I.2", 149), agencyName: "Phòng Nội vụ" }],
  });
  expect(letter.subject).toBe("Tổng hợp 04 nhiệm vụ quá hạn của 02 cơ quan – tuần 47 năm 2026");
  expect(letter.greeting).toBe("Kính gửi: Văn phòng HĐND và UBND");
  expect(letter.groups[0]?.rows[0]).toMatchObject({ title: "Phòng Nội vụ", standing: "03 nhiệm vụ quá hạn" });
  expect(letter.groups[1]?.rows[0]?.detail).toBe(
    "Phòng Nội vụ · Mục I.2, Kế hoạch số 146/KH-UBND · Thời hạn 20/06/2026",
  );
});

test("the letter on a directive tells leads from coordination and leaves out an empty group", () => {
  const letter = assignedLetter({
    ...recipient,
    document: "Kế hoạch số 146/KH-UBND",
    title: "Cải cách hành chính",
    issuedOn: "2026-06-16",
    lead: [task("I.1", 0), { ...task("I.2", 0), dueOn: null }],
    coordinating: [],
  });
  expect(letter.subject).toBe("Kế hoạch số 146/KH-UBND: giao Phòng Nội vụ 02 nhiệm vụ");
  expect(letter.groups.map(({ title }) => title)).toEqual(["Chủ trì: 02 nhiệm vụ"]);
  expect(letter.groups[0]?.rows.map(({ standing }) => standing)).toEqual(["Thời hạn 20/06/2026", "Không có thời hạn"]);
});

test("the letters on a decision carry the remark", () => {
  const decided = { ...recipient, task: task("I.1", 0), monitorName: "Văn phòng" };
  expect(whole(returnedLetter({ ...decided, reason: "Thiếu biên bản" }))).toContain("Lý do: Thiếu biên bản");
  expect(whole(confirmedLetter(decided))).toContain('"standing":"Đã hoàn thành"');
});
