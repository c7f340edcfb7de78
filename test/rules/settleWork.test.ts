import fc from "fast-check";
import { settleWork, type WorkRow } from "../../rules/settleWork.ts";
import { AssignmentState } from "../../rules/status.ts";

const row = (agencyId: string, state: WorkRow["state"], more: Partial<WorkRow> = {}): WorkRow => ({
  id: `${agencyId}-${state}`,
  agencyId,
  taskId: "t",
  period: "",
  role: "LEAD",
  state,
  lastReportOn: null,
  ...more,
});
const toNew = () => "n";
const helper = { role: "COORDINATING" as const };

describe("two communes become one", () => {
  test.each<[string, WorkRow[], string[], string[]]>([
    ["an open row goes over", [row("a", "ASSIGNED")], ["a-ASSIGNED"], []],
    ["a suspended row goes over", [row("a", "SUSPENDED")], ["a-SUSPENDED"], []],
    ["what is completed or cancelled stays", [row("a", "COMPLETED"), row("b", "CANCELLED")], [], []],
    ["completed and open: the open one goes over", [row("a", "COMPLETED"), row("b", "ASSIGNED")], ["b-ASSIGNED"], []],
    ["the further advanced goes on", [row("a", "RETURNED"), row("b", "SUBMITTED")], ["b-SUBMITTED"], ["a-RETURNED"]],
    ["open before suspended", [row("a", "SUSPENDED"), row("b", "ASSIGNED")], ["b-ASSIGNED"], ["a-SUSPENDED"]],
    [
      "the later report, where both are as far",
      [row("a", "IN_PROGRESS", { lastReportOn: "2026-01-02" }), row("b", "IN_PROGRESS")],
      ["a-IN_PROGRESS"],
      ["b-IN_PROGRESS"],
    ],
    [
      "the lead before who helps",
      [row("a", "SUBMITTED", helper), row("b", "ASSIGNED")],
      ["b-ASSIGNED"],
      ["a-SUBMITTED"],
    ],
    [
      "occurrences of two periods are two",
      [row("a", "ASSIGNED", { period: "2026-01" }), row("b", "ACKNOWLEDGED", { period: "2026-02" })],
      ["a-ASSIGNED", "b-ACKNOWLEDGED"],
      [],
    ],
  ])("%s", (_, rows, moves, cancels) => {
    const settled = settleWork(rows, toNew);
    expect(settled.moves).toEqual(moves.map((id) => ({ id, agencyId: "n" })));
    expect(settled.cancels.map(({ id }) => id)).toEqual(cancels);
  });
});

describe("an agency that has the task itself takes over", () => {
  test.each<[string, WorkRow[], string[], [string, boolean][]]>([
    [
      "its own goes on where both are as far",
      [row("a", "ASSIGNED"), row("n", "ASSIGNED")],
      [],
      [["a-ASSIGNED", false]],
    ],
    [
      "the further advanced one",
      [row("a", "SUBMITTED"), row("n", "ASSIGNED")],
      ["a-SUBMITTED"],
      [["n-ASSIGNED", false]],
    ],
    ["it has completed the task", [row("a", "ASSIGNED"), row("n", "COMPLETED")], [], [["a-ASSIGNED", true]]],
    ["it was stopped there", [row("a", "ASSIGNED"), row("n", "CANCELLED")], ["a-ASSIGNED"], []],
    ["it has only helped so far", [row("a", "ASSIGNED"), row("n", "COMPLETED", helper)], ["a-ASSIGNED"], []],
    ["it has led, the other helped", [row("a", "ASSIGNED", helper), row("n", "COMPLETED")], [], [["a-ASSIGNED", true]]],
    ["its own other rows are left alone", [row("n", "ASSIGNED"), row("n", "SUBMITTED", helper)], [], []],
  ])("%s", (_, rows, moves, cancels) => {
    const settled = settleWork(rows, toNew);
    expect(settled.moves.map(({ id }) => id)).toEqual(moves);
    expect(settled.cancels.map(({ id, done }) => [id, done])).toEqual(cancels);
  });
});

test("of any mix of rows each successor goes on with one per task, period and role, and nothing open is left behind", () => {
  const rows = fc.uniqueArray(
    fc.record({
      agencyId: fc.constantFrom("a", "b", "n", "m"),
      taskId: fc.constantFrom("t", "u"),
      period: fc.constantFrom("", "2026-01"),
      role: fc.constantFrom("LEAD" as const, "COORDINATING" as const),
      state: fc.constantFrom(...Object.values(AssignmentState)),
      lastReportOn: fc.constantFrom(null, "2026-01-02"),
    }),
    { selector: ({ agencyId, taskId, period }) => `${agencyId} ${taskId} ${period}` },
  );
  fc.assert(
    fc.property(rows, fc.constantFrom("n", "m"), (made, ofB) => {
      const all = made.map((one, index) => ({ ...one, id: String(index) }));
      const target = ({ agencyId }: WorkRow) => (agencyId === "a" ? "n" : agencyId === "b" ? ofB : agencyId);
      const { moves, cancels } = settleWork(all, target);
      const cancelled = new Set(cancels.map(({ id }) => id));
      const moved = new Map(moves.map(({ id, agencyId }) => [id, agencyId]));
      const after = all.map((one) => ({
        ...one,
        agencyId: moved.get(one.id) ?? one.agencyId,
        state: cancelled.has(one.id) ? ("CANCELLED" as const) : one.state,
      }));
      const live = after.filter(({ state }) => state !== "CANCELLED");
      const seats = live.map(({ agencyId, taskId, period, role }) => `${agencyId} ${taskId} ${period} ${role}`);
      expect(new Set(seats).size).toBe(seats.length);
      expect(live.filter(({ agencyId, state }) => state !== "COMPLETED" && /[ab]/.test(agencyId))).toEqual([]);
      // Whoever led a task that was under way is followed by somebody who leads it.
      for (const one of all.filter(({ role, state }) => role === "LEAD" && !["CANCELLED"].includes(state))) {
        expect(
          live.some(({ taskId, period, role }) => role === "LEAD" && taskId === one.taskId && period === one.period),
        ).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
