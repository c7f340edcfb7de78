import { type ReasonFacts, timelinessReason } from "../../rules/timelinessReason.ts";

const facts: ReasonFacts = {
  state: "IN_PROGRESS",
  dueOn: "2023-06-20",
  originalDueOn: "2023-06-20",
  submittedOn: null,
  completedOn: null,
  confirmedOn: null,
  returned: null,
};
const returned = { submittedOn: "2023-06-20", on: "2023-06-23" };
const confirmed = { state: "COMPLETED", confirmedOn: "2023-06-30" } as const;

test.each<[string, Partial<ReasonFacts>, string | null]>([
  [
    "handed in on the due day, confirmed ten days later",
    { ...confirmed, completedOn: "2023-06-20" },
    "Đúng hạn: nộp ngày 20/06/2023; hạn 20/06/2023; xác nhận ngày 30/06/2023.",
  ],
  [
    "handed in a day late",
    { ...confirmed, completedOn: "2023-06-21" },
    "Quá hạn 1 ngày: nộp ngày 21/06/2023; hạn 20/06/2023; xác nhận ngày 30/06/2023.",
  ],
  [
    "returned, then handed in again after the due day",
    { ...confirmed, completedOn: "2023-06-25", returned },
    "Quá hạn 5 ngày: nộp lại ngày 25/06/2023 sau khi kết quả nộp ngày 20/06/2023 bị trả lại ngày 23/06/2023; hạn 20/06/2023; xác nhận ngày 30/06/2023.",
  ],
  [
    "in time after an extension",
    { ...confirmed, completedOn: "2023-06-25", dueOn: "2023-06-30" },
    "Đúng hạn: nộp ngày 25/06/2023; hạn 30/06/2023 (hạn gốc 20/06/2023); xác nhận ngày 30/06/2023.",
  ],
  [
    "waiting past the due day, handed in in time",
    { state: "SUBMITTED", submittedOn: "2023-06-20" },
    "Đúng hạn: nộp ngày 20/06/2023; hạn 20/06/2023; đang chờ xác nhận.",
  ],
  [
    "waiting, handed in late",
    { state: "SUBMITTED", submittedOn: "2023-06-22" },
    "Quá hạn 2 ngày: nộp ngày 22/06/2023; hạn 20/06/2023; đang chờ xác nhận.",
  ],
  [
    "returned and past the due day",
    { state: "RETURNED", returned },
    "Quá hạn 8 ngày: hạn 20/06/2023; kết quả nộp ngày 20/06/2023 bị trả lại ngày 23/06/2023, chưa nộp lại.",
  ],
  [
    "returned before it",
    { state: "RETURNED", dueOn: "2023-06-28", originalDueOn: "2023-06-28", returned },
    "Còn trong hạn: hạn 28/06/2023; kết quả nộp ngày 20/06/2023 bị trả lại ngày 23/06/2023, chưa nộp lại.",
  ],
  ["open and past the due day", {}, "Quá hạn 8 ngày: hạn 20/06/2023; chưa nộp kết quả."],
  ["due today", { dueOn: "2023-06-28" }, "Còn trong hạn: hạn 28/06/2023 (hạn gốc 20/06/2023); chưa nộp kết quả."],
  [
    "without a due day, done",
    { ...confirmed, completedOn: "2023-06-20", dueOn: null, originalDueOn: null },
    "Không có thời hạn: nộp ngày 20/06/2023; xác nhận ngày 30/06/2023.",
  ],
  ["without a due day, open", { dueOn: null, originalDueOn: null }, null],
  ["suspended", { state: "SUSPENDED" }, null],
  ["cancelled", { state: "CANCELLED" }, null],
])("%s", (_, more, expected) => {
  expect(timelinessReason({ ...facts, ...more }, "2023-06-28")).toBe(expected);
});
