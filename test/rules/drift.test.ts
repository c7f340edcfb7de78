import fc from "fast-check";
import { type CountedPart, type DriftRow, describeDrift, drift, driftName, partOf } from "../../rules/drift.ts";

const row = (before: CountedPart | null, after: CountedPart | null, why: Partial<DriftRow> = {}): DriftRow => ({
  before,
  after,
  came: "GIVEN",
  went: "DROPPED",
  ...why,
});

test.each<[string, DriftRow[], string]>([
  ["the same rows", [row("IN_TERM", "IN_TERM"), row("SUSPENDED", "CANCELLED")], "Không thay đổi"],
  ["one done", [row("IN_TERM", "ON_TIME")], "+1 hoàn thành"],
  [
    "one done, two dropped",
    [row("OVERDUE", "LATE"), row("IN_TERM", null), row("ON_TIME", null)],
    "+1 hoàn thành, −2 do điều chỉnh",
  ],
  [
    "five dropped, three added",
    [
      ...Array.from({ length: 5 }, () => row("IN_TERM", null)),
      ...Array.from({ length: 3 }, () => row(null, "IN_TERM", { came: "ADDED" })),
    ],
    "−2 do điều chỉnh (bổ sung 3, đưa ra 5)",
  ],
  [
    "as many added as dropped",
    [row("IN_TERM", null), row(null, "IN_TERM", { came: "ADDED" })],
    "±0 do điều chỉnh (bổ sung 1, đưa ra 1)",
  ],
  ["given and done at once", [row(null, "ON_TIME")], "+1 hoàn thành, +1 giao mới"],
  ["given and late already", [row(null, "OVERDUE")], "+1 giao mới, +1 quá hạn"],
  ["an occurrence whose turn has come", [row(null, "OVERDUE", { came: "FELL_DUE" })], "+1 đến kỳ, +1 quá hạn"],
  [
    "stopped and taken up again",
    [row("OVERDUE", "SUSPENDED"), row("SUSPENDED", "IN_TERM")],
    "−1 tạm hoãn, +1 tiếp tục thực hiện",
  ],
  ["stopped for good", [row("NO_DEADLINE", "CANCELLED")], "−1 dừng thực hiện"],
  ["more time", [row("OVERDUE", "IN_TERM")], "−1 quá hạn nhờ gia hạn hoặc đã nộp"],
  ["a due day at last", [row("NO_DEADLINE", "IN_TERM")], "1 đổi thời hạn"],
  [
    "handed over",
    [row("IN_TERM", null, { went: "MOVED_OUT" }), row(null, "NO_DEADLINE", { came: "MOVED_IN" })],
    "+1 chuyển đến, −1 chuyển đi",
  ],
  ["work that comes again", [row("ON_TIME", "IN_TERM")], "−1 hoàn thành do phát sinh việc mới"],
])("%s: %#", (_, rows, said) => {
  expect(describeDrift(drift(rows))).toBe(said);
});

test.each([
  [{ timeliness: "DUE_SOON", state: "ASSIGNED" }, "IN_TERM"],
  [{ timeliness: "STALE", state: "ASSIGNED" }, "NO_DEADLINE"],
  [{ timeliness: "LATE", state: "COMPLETED" }, "LATE"],
  [{ timeliness: null, state: "SUSPENDED" }, "SUSPENDED"],
  [{ timeliness: null, state: "CANCELLED" }, "CANCELLED"],
] as const)("%j stands in %s", (counted, part) => {
  expect(partOf(counted)).toBe(part);
});

const part = fc.constantFrom<(CountedPart | null)[]>(
  "ON_TIME",
  "LATE",
  "IN_TERM",
  "OVERDUE",
  "NO_DEADLINE",
  "SUSPENDED",
  "CANCELLED",
  null,
);
const anyRow: fc.Arbitrary<DriftRow> = fc.record({
  before: part,
  after: part,
  came: fc.constantFrom("GIVEN", "FELL_DUE", "ADDED", "MOVED_IN"),
  went: fc.constantFrom("DROPPED", "MOVED_OUT"),
});

test("law: the effects of all changes are the whole difference, and each change has a name", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
      const changes = drift(rows);
      const count = (parts: (CountedPart | null)[]) =>
        rows.filter(({ after }) => parts.includes(after)).length -
        rows.filter(({ before }) => parts.includes(before)).length;
      const sum = (of: "total" | "completed" | "overdue") => changes.reduce((all, change) => all + change[of], 0);
      expect(sum("total")).toBe(count(["ON_TIME", "LATE", "IN_TERM", "OVERDUE", "NO_DEADLINE"]));
      expect(sum("completed")).toBe(count(["ON_TIME", "LATE"]));
      expect(sum("overdue")).toBe(count(["OVERDUE"]));
      expect(changes.every(({ kind, rows: own }) => driftName(kind) !== "" && own.length > 0)).toBe(true);
      expect(describeDrift(changes) === "Không thay đổi").toBe(changes.length === 0);
    }),
  );
});
