import type { Day } from "../../rules/day.ts";
import { updateRate } from "../../rules/measures.ts";
import type { Facts } from "../../rules/timeliness.ts";

const asOf = "2026-11-30";
const row = (more: Partial<Facts>): Facts => ({
  state: "IN_PROGRESS",
  dueOn: null,
  completedOn: null,
  submittedOn: null,
  lastReportOn: null,
  assignedOn: "2026-01-05",
  ...more,
});

test.each<[string, Facts[], [number, number]]>([
  ["nothing", [], [0, 0]],
  ["one that never reported", [row({})], [0, 1]],
  ["a report of today", [row({ lastReportOn: asOf })], [1, 1]],
  ["a report 29 days ago", [row({ lastReportOn: "2026-11-01" as Day })], [1, 1]],
  ["a report 30 days ago", [row({ lastReportOn: "2026-10-31" as Day })], [0, 1]],
  ["a result that waits", [row({ state: "SUBMITTED", submittedOn: "2026-11-20" })], [1, 1]],
  ["what is done or stopped", [row({ state: "COMPLETED" }), row({ state: "SUSPENDED" }), row({})], [0, 1]],
])("the update rate of %s", (_, rows, [n, d]) => {
  expect(updateRate(rows, asOf)).toEqual({ n, d });
});
