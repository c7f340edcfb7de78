import { bulkFix } from "../../web/parts/draft/bulkFix.ts";
import { blankTask, type Draft, type DraftTask } from "../../web/parts/draft/draft.ts";
import { mergeDrafts } from "../../web/parts/draft/mergeDrafts.ts";
import { splitTask } from "../../web/parts/draft/splitMerge.ts";

const agency = (id: string) => ({ key: `key ${id}`, name: id, agencyId: id, agencyName: id });
const task = (id: string, more: Partial<DraftTask> = {}): DraftTask => ({ ...blankTask(undefined), id, ...more });
const head = { documentNumber: "146/KH-UBND", abstract: "cũ", place: "Minh Giang" } as Draft["head"];
const draft = (tasks: DraftTask[], more: Partial<Draft["head"]> = {}): Draft => ({ head: { ...head, ...more }, tasks });

describe("two drafts put together", () => {
  const base = draft([task("a", { text: "a" }), task("b", { text: "b" }), task("c", { text: "c" })]);
  const [a, b, c] = base.tasks as [DraftTask, DraftTask, DraftTask];
  const changed = (one: DraftTask, text: string): DraftTask => ({ ...one, text });
  test.each<[string, DraftTask[], DraftTask[], string[], number, number]>([
    ["nobody did anything", [a, b, c], [a, b, c], ["a", "b", "c"], 0, 0],
    ["each changed another task", [changed(a, "A"), b, c], [a, changed(b, "B"), c], ["A", "B", "c"], 1, 0],
    ["both changed one: ours stands", [changed(a, "A"), b, c], [changed(a, "X"), b, c], ["A", "b", "c"], 1, 1],
    ["both changed it alike", [changed(a, "A"), b, c], [changed(a, "A"), b, c], ["A", "b", "c"], 1, 0],
    ["they deleted what we left", [a, b, c], [a, c], ["a", "c"], 1, 0],
    ["they deleted what we changed", [a, changed(b, "B"), c], [a, c], ["a", "B", "c"], 1, 1],
    ["we deleted what they changed", [a, c], [a, changed(b, "B"), c], ["a", "B", "c"], 1, 1],
    ["we deleted what they left", [a, c], [a, b, c], ["a", "c"], 0, 0],
    ["they added in the middle", [a, b, c], [a, task("n", { text: "n" }), b, c], ["a", "n", "b", "c"], 1, 0],
    [
      "both added at the end",
      [a, b, c, task("m", { text: "m" })],
      [a, b, c, task("n", { text: "n" })],
      ["a", "b", "c", "n", "m"],
      1,
      0,
    ],
  ])("%s", (_, ours, theirs, texts, theirCount, both) => {
    const merged = mergeDrafts(base, draft(ours), draft(theirs));
    expect(merged.draft.tasks.map(({ text }) => text)).toEqual(texts);
    expect([merged.theirs, merged.both]).toEqual([theirCount, both]);
  });

  test("keys and boxes are made anew by a save and are no change", () => {
    const told = task("a", { lead: [agency("PNV")] });
    const saved = { ...told, boxes: [], lead: [{ ...agency("PNV"), key: "other" }] };
    expect(mergeDrafts(draft([told]), draft([told]), draft([saved])).theirs).toBe(0);
  });

  test("of the head each field is taken from who changed it", () => {
    const merged = mergeDrafts(
      base,
      draft([], { abstract: "của tôi" }),
      draft([], { abstract: "của họ", place: "Phú Lương" }),
    );
    expect(merged.draft.head).toEqual({ ...head, abstract: "của tôi", place: "Phú Lương" });
  });
});

describe("one correction for several tasks", () => {
  const tasks = [
    task("a", { lead: [agency("X")] }),
    task("b", { coordinating: [agency("Y")], dueOn: "2026-12-01" }),
    task("c"),
  ];
  const picked = new Set(["a", "b"]);
  test("touches those that were picked, the others keep their identity", () => {
    const fixed = bulkFix(tasks, picked, { of: "lead", agency: { id: "PNV", name: "Phòng Nội vụ" } });
    expect(fixed.map(({ lead }) => lead.map(({ agencyId }) => agencyId))).toEqual([["PNV"], ["PNV"], []]);
    expect(fixed[2]).toBe(tasks[2]);
  });
  test.each<[Parameters<typeof bulkFix>[2], object]>([
    [
      { of: "deadline", kind: "DATE", dueOn: "2026-12-31" },
      { deadlineKind: "DATE", dueOn: "2026-12-31", deadlineTouched: true },
    ],
    [
      { of: "deadline", kind: "CONTINUOUS", dueOn: null },
      { deadlineKind: "CONTINUOUS", dueOn: null, deadlineTouched: true },
    ],
    [{ of: "reportTo", names: ["Phòng Nội vụ"] }, { reportTo: ["Phòng Nội vụ"] }],
    [{ of: "evidence", required: false }, { evidenceRequired: false }],
  ])("%j", (fix, expected) => {
    const [first, second] = bulkFix(tasks, picked, fix);
    expect(first).toMatchObject(expected);
    expect(second).toMatchObject(expected);
  });
  test("a coordinator joins once, and not where it leads", () => {
    const joined = bulkFix(tasks, new Set(["a", "b", "c"]), { of: "coordinating", agency: { id: "Y", name: "Y" } });
    expect(joined.map(({ coordinating }) => coordinating.length)).toEqual([1, 1, 1]);
    const lead = bulkFix(tasks, picked, { of: "coordinating", agency: { id: "X", name: "X" } });
    expect(lead.map(({ coordinating }) => coordinating.length)).toEqual([0, 2, 0]);
  });
  test("deletes", () => {
    expect(bulkFix(tasks, picked, { of: "delete" }).map(({ id }) => id)).toEqual(["c"]);
  });
});

test("the halves of a split task share its boxes where the words are cut", () => {
  const source = "1. Lập danh mục;\nbố trí kho tạm.";
  const whole = task("a", {
    text: "Lập danh mục; bố trí kho tạm.",
    spanStart: 3,
    spanEnd: source.length,
    boxes: [
      { page: 1, start: 3, end: 16, x: 0.1, y: 0.1, width: 0.26, height: 0.02 },
      { page: 1, start: 17, end: 32, x: 0.1, y: 0.13, width: 0.3, height: 0.02 },
    ],
  });
  const [first, second] = splitTask(whole, whole.text.indexOf("bố trí"), source) ?? [];
  expect(first?.boxes).toEqual([whole.boxes[0]]);
  expect(second?.boxes).toEqual([whole.boxes[1]]);
  const [left, right] = splitTask(whole, whole.text.indexOf("danh mục"), source) ?? [];
  expect(left?.boxes.map(({ start, end }) => [start, end])).toEqual([[3, 7]]);
  expect(right?.boxes.map(({ start, end }) => [start, end])).toEqual([
    [7, 16],
    [17, 32],
  ]);
  expect(right?.boxes[0]?.x).toBeCloseTo(0.18);
});
