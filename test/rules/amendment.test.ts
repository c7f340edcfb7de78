import {
  amendingDocument,
  amendmentDay,
  amendmentSentence,
  describeChange,
  describeCounts,
  type ToldChange,
} from "../../rules/amendment.ts";
import { type CascadeStep, makesCycle, mayCarryOut } from "../../rules/cascade.ts";
import { type AssignedPart, reassign } from "../../rules/reassign.ts";

test.each([
  ["2026-07-17", "2026-07-10", "2026-07-17"],
  ["2026-07-17", "2026-07-17", "2026-07-17"],
  ["2026-07-17", "2026-07-20", "2026-07-20"],
])("in force on %s, recorded on %s: it counts from %s", (effectiveOn, recordedOn, day) => {
  expect(amendmentDay(effectiveOn, recordedOn)).toBe(day);
});

test("the adjusting document is named by its kind, and said with its day", () => {
  expect(amendingDocument("54/TB-UBND")).toBe("Thông báo 54/TB-UBND");
  expect(amendingDocument("612/UBND-NV")).toBe("Công văn 612/UBND-NV");
  expect(amendmentSentence("54/TB-UBND", "2026-07-17", describeCounts(["DROP", "ADD", "DROP"]))).toBe(
    "Điều chỉnh theo Thông báo 54/TB-UBND, hiệu lực từ 17/07/2026: bổ sung 1, đưa ra 2 nhiệm vụ",
  );
});

const change = (after: ToldChange["after"], before: ToldChange["before"] = null): ToldChange => ({
  kind: "CHANGE",
  before,
  after,
});
test.each<[string, ToldChange, string]>([
  ["an addition", { kind: "ADD", before: null, after: { text: "Rà soát" } }, "bổ sung nhiệm vụ"],
  [
    "a drop",
    { kind: "DROP", before: null, after: { reason: "Đã giao cho tỉnh" } },
    "không còn trong văn bản (Đã giao cho tỉnh)",
  ],
  ["a due day", change({ dueOn: "2026-08-31" }, { dueOn: "2026-06-30" }), "hạn 30/06/2026 → 31/08/2026"],
  ["a due day taken away", change({ dueOn: null }, { dueOn: "2026-06-30" }), "hạn 30/06/2026 → không thời hạn"],
  [
    "another lead and helpers",
    change({ lead: ["Phòng Nội vụ"], coordinating: [] }, { lead: ["Phòng Y tế"], coordinating: ["Công an xã"] }),
    "chủ trì Phòng Y tế → Phòng Nội vụ; phối hợp Công an xã → không",
  ],
  ["other words", change({ text: "Kiểm kê" }, { text: "Rà soát" }), "nội dung nay là “Kiểm kê”"],
])("%s is told", (_, told, words) => {
  expect(describeChange(told)).toBe(words);
});

const part = (
  agencyId: string,
  state: AssignedPart["state"] = "ASSIGNED",
  role: AssignedPart["role"] = "LEAD",
  period = "",
): AssignedPart => ({ id: `${agencyId}${period}${role[0]}`, agencyId, role, state, period });
const lead = (agencyId: string, period = "") => ({ agencyId, role: "LEAD", period });
const helper = (agencyId: string, period = "") => ({ agencyId, role: "COORDINATING", period });

test.each<[string, AssignedPart[], [lead: string[], coordinating: string[]], cancel: string[], give: object[]]>([
  ["the same agencies", [part("a"), part("b", "SUBMITTED", "COORDINATING")], [["a"], ["b"]], [], []],
  ["another lead", [part("a", "IN_PROGRESS")], [["b"], []], ["aL"], [lead("b")]],
  ["a helper comes", [part("a")], [["a"], ["b"]], [], [helper("b")]],
  ["a helper goes, its reply stays", [part("a"), part("b", "COMPLETED", "COORDINATING")], [["a"], []], [], []],
  [
    "lead and helper change places",
    [part("a"), part("b", "ASSIGNED", "COORDINATING")],
    [["b"], ["a"]],
    ["aL", "bC"],
    [lead("b"), helper("a")],
  ],
  ["one that was relieved comes back", [part("a", "CANCELLED"), part("b")], [["a"], []], ["bL"], [lead("a")]],
  ["a suspended lead is relieved", [part("a", "SUSPENDED")], [["b"], []], ["aL"], [lead("b")]],
  [
    "a member joins a group of which one is done",
    [part("a", "COMPLETED"), part("b")],
    [["a", "b", "c"], []],
    [],
    [lead("c")],
  ],
  [
    "occurrences that are done stay, those to come move",
    [part("a", "COMPLETED", "LEAD", "2026-06"), part("a", "ASSIGNED", "LEAD", "2026-07")],
    [["b"], []],
    ["a2026-07L"],
    [lead("b", "2026-07")],
  ],
])("%s", (_, parts, [leads, coordinating], cancel, give) => {
  expect(reassign(parts, { lead: leads, coordinating })).toEqual({ cancel, give });
});

test.each<[string, AssignedPart[], string[]]>([
  ["replaced", [part("a", "COMPLETED")], ["b"]],
  ["made a helper's, or a helper's a lead's", [part("a"), part("b", "COMPLETED", "COORDINATING")], ["b"]],
])("work that is done cannot be %s", (_, parts, leads) => {
  expect(() => reassign(parts, { lead: leads, coordinating: [] })).toThrow(
    expect.objectContaining({ code: "STATE_NOT_ALLOWED" }),
  );
});

describe("a cascade", () => {
  const steps: CascadeStep[] = [
    { directiveId: "district", above: "province" },
    { directiveId: "commune", above: "district" },
    { directiveId: "loop1", above: "loop2" },
    { directiveId: "loop2", above: "loop1" },
  ];
  test.each([
    ["new", "commune", false],
    ["province", "commune", true],
    ["province", "district", true],
    ["district", "district", true],
    ["commune", "province", false],
    ["new", "loop1", false],
  ])("%s under %s: a cycle is %s", (directiveId, above, cycle) => {
    expect(makesCycle(directiveId, above, steps)).toBe(cycle);
  });

  test.each([
    ["the committee's own", { id: "x", kind: "COMMITTEE" }, "x", [], true],
    ["a commune's own", { id: "x", kind: "COMMUNE" }, "x", ["d"], true],
    ["that of its division", { id: "x", kind: "COMMITTEE" }, "y", ["x", "d"], true],
    ["another committee's", { id: "x", kind: "COMMITTEE" }, "z", ["d"], false],
    ["that of one above it", { id: "x", kind: "COMMUNE" }, "d", [], false],
    ["one given to a division that issues itself", { id: "x", kind: "DIVISION" }, "x", ["d"], false],
  ])("carries out %s work", (_, issuer, assigned, above, allowed) => {
    expect(mayCarryOut(issuer, assigned, above)).toBe(allowed);
  });
});
