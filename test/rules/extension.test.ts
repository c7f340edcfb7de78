import {
  canGrant,
  type ExtensionFacts,
  extendsDue,
  isFlagged,
  lateWhenAsked,
  whyNoExtension,
} from "../../rules/extension.ts";
import { AssignmentState, isOpen } from "../../rules/status.ts";

const open: ExtensionFacts = { role: "LEAD", state: "IN_PROGRESS", dueOn: "2023-06-20", waiting: false };

test.each<[string, Partial<ExtensionFacts>, string | null]>([
  ["the lead, while work is open", {}, null],
  ["after a return", { state: "RETURNED" }, null],
  ["before it is acknowledged", { state: "ASSIGNED" }, null],
  ["a coordinating agency", { role: "COORDINATING" }, "LEAD_ONLY"],
  ["a result waits", { state: "SUBMITTED" }, "STATE_NOT_ALLOWED"],
  ["completed", { state: "COMPLETED" }, "STATE_NOT_ALLOWED"],
  ["suspended", { state: "SUSPENDED" }, "STATE_NOT_ALLOWED"],
  ["cancelled", { state: "CANCELLED" }, "STATE_NOT_ALLOWED"],
  ["nothing to extend", { dueOn: null }, "NO_DUE_DAY"],
  ["one request at a time", { waiting: true }, "EXTENSION_WAITING"],
])("%s", (_, facts, expected) => {
  expect(whyNoExtension({ ...open, ...facts })).toBe(expected);
});

test.each([
  ["2023-06-20", "2023-06-21", true],
  ["2023-06-20", "2023-06-20", false],
  ["2023-06-20", "2023-06-19", false],
])("from %s to %s: %s", (current, wanted, expected) => {
  expect(extendsDue(current, wanted)).toBe(expected);
});

test.each([
  ["2023-06-20", "2023-06-19", 0],
  ["2023-06-20", "2023-06-20", 0],
  ["2023-06-20", "2023-06-25", 5],
])("due %s, asked %s: %i days late already", (due, asked, expected) => {
  expect(lateWhenAsked(due, asked)).toBe(expected);
});

test("from the third request on readers are warned", () => {
  expect([1, 2, 3, 4].map(isFlagged)).toEqual([false, false, true, true]);
});

test("more time is granted to open work, also while its result waits", () => {
  const granted = Object.values(AssignmentState).filter(canGrant);
  expect(granted).toEqual(Object.values(AssignmentState).filter(isOpen));
  expect(granted).toContain("SUBMITTED");
});
