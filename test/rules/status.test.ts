import {
  AssignmentState,
  AssignmentVerb,
  allowedVerbs,
  isOpen,
  needsReason,
  next,
  openStates,
  stateName,
} from "../../rules/status.ts";

const states = Object.values(AssignmentState);
const verbs = Object.values(AssignmentVerb);

test.each([
  ["ASSIGNED", "ACKNOWLEDGE", "ACKNOWLEDGED"],
  ["ASSIGNED", "REPORT_PROGRESS", "IN_PROGRESS"],
  ["ASSIGNED", "SUBMIT", "SUBMITTED"],
  ["ASSIGNED", "CONFIRM", null],
  ["ACKNOWLEDGED", "ACKNOWLEDGE", null],
  ["IN_PROGRESS", "SUBMIT", "SUBMITTED"],
  ["SUBMITTED", "CONFIRM", "COMPLETED"],
  ["SUBMITTED", "RETURN", "RETURNED"],
  ["SUBMITTED", "SUBMIT", null],
  ["RETURNED", "SUBMIT", "SUBMITTED"],
  ["RETURNED", "REPORT_PROGRESS", "RETURNED"],
  ["RETURNED", "CONFIRM", null],
  ["RETURNED", "WITHDRAW_RETURN", "SUBMITTED"],
  ["COMPLETED", "WITHDRAW_RETURN", null],
  ["SUSPENDED", "RESUME", "IN_PROGRESS"],
  ["SUSPENDED", "SUBMIT", null],
  ["SUSPENDED", "CANCEL", "CANCELLED"],
  ["CANCELLED", "RESUME", null],
  ["COMPLETED", "RETURN", null],
] as const)("%s, %s → %s", (state, verb, expected) => {
  expect(next(state, verb)).toBe(expected);
});

test("every open state can be suspended and cancelled, no other can be suspended", () => {
  for (const state of states) {
    expect([state, next(state, "SUSPEND")]).toEqual([state, isOpen(state) ? "SUSPENDED" : null]);
    if (isOpen(state)) expect(next(state, "CANCEL")).toBe("CANCELLED");
  }
  expect(openStates).toEqual(["ASSIGNED", "ACKNOWLEDGED", "IN_PROGRESS", "SUBMITTED", "RETURNED"]);
});

test("law: completed and cancelled are final; from every other state completion can still be reached", () => {
  const reachable = (from: AssignmentState) => {
    const seen = new Set([from]);
    for (const state of seen) for (const verb of allowedVerbs(state)) seen.add(next(state, verb)!);
    return seen;
  };
  for (const state of states) {
    const final = state === "COMPLETED" || state === "CANCELLED";
    expect([state, allowedVerbs(state).length === 0]).toEqual([state, final]);
    if (!final) expect([state, reachable(state).has("COMPLETED")]).toEqual([state, true]);
  }
});

test("law: completion comes by confirmation alone", () => {
  for (const state of states) {
    for (const verb of verbs) {
      if (next(state, verb) === "COMPLETED") expect([state, verb]).toEqual(["SUBMITTED", "CONFIRM"]);
    }
  }
});

test("law: the verbs allowed are those that lead somewhere", () => {
  for (const state of states) expect(allowedVerbs(state)).toEqual(verbs.filter((verb) => next(state, verb) !== null));
});

test("a return, a suspension and a cancellation need a reason", () => {
  expect(verbs.filter(needsReason)).toEqual(["RETURN", "SUSPEND", "CANCEL"]);
});

test("every state has a name of its own", () => {
  expect(new Set(states.map(stateName)).size).toBe(states.length);
});
