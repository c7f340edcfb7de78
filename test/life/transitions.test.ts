import { type AssignmentState, type AssignmentVerb, AssignmentVerb as verbs } from "../../rules/status.ts";
import { type Desk, openDesk } from "./desk.ts";

// The whole table of states and verbs through HTTP, said here once more by hand so that a slip in the rule shows.
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.stop());

const leadsTo: Record<AssignmentState, Partial<Record<AssignmentVerb, AssignmentState>>> = {
  ASSIGNED: {
    ACKNOWLEDGE: "ACKNOWLEDGED",
    REPORT_PROGRESS: "IN_PROGRESS",
    SUBMIT: "SUBMITTED",
    SUSPEND: "SUSPENDED",
    CANCEL: "CANCELLED",
  },
  ACKNOWLEDGED: {
    REPORT_PROGRESS: "IN_PROGRESS",
    SUBMIT: "SUBMITTED",
    SUSPEND: "SUSPENDED",
    CANCEL: "CANCELLED",
  },
  IN_PROGRESS: {
    REPORT_PROGRESS: "IN_PROGRESS",
    SUBMIT: "SUBMITTED",
    SUSPEND: "SUSPENDED",
    CANCEL: "CANCELLED",
  },
  SUBMITTED: { CONFIRM: "COMPLETED", RETURN: "RETURNED", SUSPEND: "SUSPENDED", CANCEL: "CANCELLED" },
  RETURNED: {
    REPORT_PROGRESS: "RETURNED",
    SUBMIT: "SUBMITTED",
    WITHDRAW_RETURN: "SUBMITTED",
    SUSPEND: "SUSPENDED",
    CANCEL: "CANCELLED",
  },
  COMPLETED: {},
  SUSPENDED: { RESUME: "IN_PROGRESS", CANCEL: "CANCELLED" },
  CANCELLED: {},
};
const wayTo: Record<AssignmentState, readonly AssignmentVerb[]> = {
  ASSIGNED: [],
  ACKNOWLEDGED: ["ACKNOWLEDGE"],
  IN_PROGRESS: ["REPORT_PROGRESS"],
  SUBMITTED: ["SUBMIT"],
  RETURNED: ["SUBMIT", "RETURN"],
  COMPLETED: ["SUBMIT", "CONFIRM"],
  SUSPENDED: ["SUSPEND"],
  CANCELLED: ["CANCEL"],
};
const names: Record<AssignmentState, string> = {
  ASSIGNED: "Đã giao",
  ACKNOWLEDGED: "Đã tiếp nhận",
  IN_PROGRESS: "Đang thực hiện",
  SUBMITTED: "Chờ xác nhận",
  RETURNED: "Trả lại, yêu cầu bổ sung",
  COMPLETED: "Đã hoàn thành",
  SUSPENDED: "Tạm hoãn",
  CANCELLED: "Đã dừng",
};
const states = Object.keys(leadsTo) as AssignmentState[];
const cells = states.flatMap((state) => Object.values(verbs).map((verb) => [state, verb] as const));

test.each(cells)("%s, %s", async (state, verb) => {
  const { id } = await desk.given();
  const before = await desk.play(id, wayTo[state]);
  expect(before.state).toBe(state);
  const to = leadsTo[state][verb];
  const { assignment, userErrors } = await desk.change(verb, id, before.version);
  if (to) {
    expect({ state: assignment?.state, version: assignment?.version, userErrors }).toEqual({
      state: to,
      version: before.version + 1,
      userErrors: [],
    });
    return;
  }
  const message = `Không thực hiện được khi đang ở trạng thái hiện tại (${names[state]}).`;
  expect(userErrors).toEqual([{ code: "STATE_NOT_ALLOWED", message, path: null }]);
  expect(await desk.read(id)).toEqual(before);
});

const allowed = states.flatMap((state) =>
  (Object.keys(leadsTo[state]) as AssignmentVerb[]).map((verb) => [state, verb] as const),
);
test.each(allowed)("%s, %s: of two at once one is told that the other was faster", async (state, verb) => {
  const { id } = await desk.given();
  const { version } = await desk.play(id, wayTo[state]);
  const both = await Promise.all([desk.change(verb, id, version), desk.change(verb, id, version)]);
  expect(both.map(({ userErrors }) => userErrors.map(({ code }) => code)).sort()).toEqual([[], ["VERSION_CONFLICT"]]);
  expect((await desk.read(id)).version).toBe(version + 1);
});

// The ways cross: one begins with the work and comes to its result, the other the other way round.
test.each([
  ["CONFIRM", "CANCEL", "COMPLETED CONFIRMED", "CANCELLED LAPSED"],
  ["CONFIRM", "SUSPEND", "COMPLETED CONFIRMED", "SUSPENDED LAPSED"],
  ["RETURN", "CANCEL", "RETURNED RETURNED", "CANCELLED LAPSED"],
  ["RETURN", "SUSPEND", "RETURNED RETURNED", "SUSPENDED LAPSED"],
] as const)("%s and %s at once: one of them is done, and all of it", async (decides, stops, decided, stopped) => {
  for (let round = 0; round < 4; round += 1) {
    const { id } = await desk.given();
    const { version } = await desk.play(id, ["SUBMIT"]);
    const both = await Promise.all([desk.change(decides, id, version), desk.change(stops, id, version)]);
    expect(both.map(({ userErrors }) => userErrors.map(({ code }) => code)).sort()).toEqual([[], ["VERSION_CONFLICT"]]);
    const { state, submissions } = await desk.read(id);
    expect([decided, stopped]).toContain(`${state} ${submissions[0]?.state}`);
  }
});
