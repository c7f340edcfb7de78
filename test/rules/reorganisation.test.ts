import {
  cancelReason,
  carriedOutOn,
  closing,
  type ReorganisationShape,
  reorganisationFailures,
} from "../../rules/reorganisation.ts";

const shape = (wanted: Partial<ReorganisationShape>): ReorganisationShape => ({
  kind: "MERGE",
  predecessorIds: ["a", "b"],
  successorIds: ["n"],
  name: null,
  parentId: null,
  ...wanted,
});

describe("what a reorganisation must say", () => {
  test.each<[string, Partial<ReorganisationShape>, string[]]>([
    ["two communes become a new one", {}, []],
    ["one is taken in by another", { predecessorIds: ["a"], successorIds: ["b"] }, []],
    ["one of the two bears the new name", { successorIds: ["b"] }, []],
    ["into itself", { predecessorIds: ["a"], successorIds: ["a"] }, ["agencies"]],
    ["into two at once", { successorIds: ["n", "m"] }, ["successors"]],
    ["the same one twice", { predecessorIds: ["a", "a"] }, ["agencies"]],
    ["nobody", { predecessorIds: [] }, ["agencies", "agencies"]],
    ["a new name", { kind: "RENAME", predecessorIds: ["a"], successorIds: [], name: "UBND xã Mới" }, []],
    ["no name", { kind: "RENAME", predecessorIds: ["a"], successorIds: [] }, ["name"]],
    ["two renamed at once", { kind: "RENAME", name: "UBND xã Mới", successorIds: [] }, ["agencies"]],
    ["a new parent", { kind: "MOVE", predecessorIds: ["a"], successorIds: [], parentId: "p" }, []],
    ["moved nowhere", { kind: "MOVE", predecessorIds: ["a"], successorIds: [] }, ["parentId"]],
    ["chia: the old one ends", { kind: "SPLIT", predecessorIds: ["a"], successorIds: ["n", "m"] }, []],
    ["tách: the old one goes on", { kind: "SPLIT", predecessorIds: ["a"], successorIds: ["a", "n"] }, []],
    ["split into one", { kind: "SPLIT", predecessorIds: ["a"], successorIds: ["n"] }, ["successors"]],
    ["the same successor twice", { kind: "SPLIT", predecessorIds: ["a"], successorIds: ["n", "n"] }, ["successors"]],
    ["dissolved without a successor", { kind: "DISSOLVE", predecessorIds: ["a"], successorIds: [] }, []],
    ["dissolved into itself", { kind: "DISSOLVE", predecessorIds: ["a"], successorIds: ["a"] }, ["successors"]],
    ["dissolved into two", { kind: "DISSOLVE", predecessorIds: ["a"], successorIds: ["n", "m"] }, ["successors"]],
  ])("%s", (_, wanted, paths) => {
    expect(reorganisationFailures(shape(wanted)).map(({ path }) => path?.[0])).toEqual(paths);
  });
});

test.each<[string, Partial<ReorganisationShape>, string[]]>([
  ["both end", {}, ["a", "b"]],
  ["the one that takes in goes on", { successorIds: ["b"] }, ["a"]],
  ["the one that is split off from goes on", { kind: "SPLIT", predecessorIds: ["a"], successorIds: ["a", "n"] }, []],
  ["a new name ends nothing", { kind: "RENAME", predecessorIds: ["a"], successorIds: [] }, []],
])("who ends: %s", (_, wanted, ending) => {
  expect(closing(shape(wanted))).toEqual(ending);
});

test.each([
  ["2025-07-01", "2025-06-20", "2025-07-01"],
  ["2025-07-01", "2025-07-01", "2025-07-01"],
  ["2025-07-01", "2025-07-09", "2025-07-09"],
])("in effect from %s, recorded on %s: carried out on %s", (effectiveOn, today, day) => {
  expect(carriedOutOn(effectiveOn, today)).toBe(day);
});

test("the history of a row that gave way says to whom and why", () => {
  expect(cancelReason("MERGE", "UBND xã Bình An", false)).toBe(
    "hợp nhất vào UBND xã Bình An, nhiệm vụ được theo dõi chung tại cơ quan này",
  );
  expect(cancelReason("DISSOLVE", "UBND xã Bình An", true)).toBe(
    "giải thể, nhiệm vụ chuyển sang UBND xã Bình An, cơ quan này đã hoàn thành nhiệm vụ",
  );
});
