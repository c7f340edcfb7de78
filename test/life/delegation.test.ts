import { type Api, signIn } from "../harness/api.ts";
import type { MadePerson } from "../harness/make.ts";
import { type Desk, openDesk } from "./desk.ts";

// A head gives work to an officer, who may then hand it in; the agency answers all the same.
let desk: Desk;
let officer: MadePerson;
let officerApi: Api;
let other: Api;
beforeAll(async () => {
  desk = await openDesk();
  const person = () => desk.server.make.person({ roles: [{ role: "OFFICER", agency: desk.division }] });
  officer = await person();
  officerApi = await signIn(desk.server.url, officer.email, officer.password);
  const second = await person();
  other = await signIn(desk.server.url, second.email, second.password);
});
afterAll(() => desk.stop());

interface Change {
  userErrors: { code: string; path: string[] | null }[];
  assignment: { officer: { name: string } | null; agency: { name: string }; history: { after: string }[] } | null;
}
const give = async (id: string, expectedVersion: number, officerId: string | null) =>
  (
    await desk.head.query<{ change: Change }>(
      `mutation ($input: AssignmentDelegateInput!) { change: assignmentDelegate(input: $input) { userErrors { code path }
        assignment { officer { name } agency { name } history { after } } } }`,
      { input: { id, expectedVersion, officerId } },
    )
  ).change;
const submit = async (api: Api, id: string, expectedVersion: number) =>
  (
    await api.query<{ resultSubmit: { userErrors: { code: string }[] } }>(
      "mutation ($input: ResultSubmitInput!) { resultSubmit(input: $input) { userErrors { code } } }",
      { input: { id, expectedVersion, result: "Đã xong" } },
    )
  ).resultSubmit.userErrors.map(({ code }) => code);
const seen = async (api: Api, id: string) =>
  await api.query<{ assignments: { nodes: object[] }; assignment: { viewerCan: object } }>(
    `query ($id: ID!) { assignments(filter: { mine: true }) { nodes { id } }
        assignment(id: $id) { viewerCan { submit delegate } } }`,
    { id },
  );

test("given to an officer it is in the officer's list, and handed in by the officer it is the agency's result", async () => {
  const { id } = await desk.given();
  expect(await submit(officerApi, id, 1)).toEqual(["NOT_FOUND"]);
  const given = await give(id, 1, officer.id);
  expect(given).toMatchObject({
    userErrors: [],
    assignment: { officer: { name: officer.name }, agency: { name: "Phòng Nội vụ" } },
  });
  expect(given.assignment?.history[0]?.after).toBe(`Giao ${officer.name} thực hiện`);
  expect(await seen(officerApi, id)).toEqual({
    assignments: { nodes: [{ id }] },
    assignment: { viewerCan: { submit: true, delegate: false } },
  });
  expect(await seen(other, id)).toEqual({
    assignments: { nodes: [] },
    assignment: { viewerCan: { submit: false, delegate: false } },
  });
  expect(await submit(other, id, 2)).toEqual(["NOT_FOUND"]);
  expect(await submit(officerApi, id, 2)).toEqual([]);
  expect((await desk.play(id, ["CONFIRM"])).state).toBe("COMPLETED");
  expect((await give(id, 4, null)).userErrors.map(({ code }) => code)).toEqual(["STATE_NOT_ALLOWED"]);
});

test("taken back, it is the head's alone again", async () => {
  const { id } = await desk.given();
  await give(id, 1, officer.id);
  const back = await give(id, 2, null);
  expect(back.assignment).toMatchObject({ officer: null });
  expect(back.assignment?.history[0]?.after).toBe("Nhận lại việc đã giao cho chuyên viên");
  expect(await submit(officerApi, id, 3)).toEqual(["NOT_FOUND"]);
});

test("an officer who has left the agency can hand in nothing for it any more", async () => {
  const { id } = await desk.given();
  const person = await desk.server.make.person({ roles: [{ role: "OFFICER", agency: desk.division }] });
  const api = await signIn(desk.server.url, person.email, person.password);
  await give(id, 1, person.id);
  await desk.server.dataSource.query("update role_held set valid_to = '2023-06-01' where person_id = $1", [person.id]);
  expect(await submit(api, id, 2)).toEqual(["NOT_FOUND"]);
});

test("nobody but an officer of the agency is given work, and nobody works from an older row", async () => {
  const { id } = await desk.given();
  expect((await give(id, 1, desk.monitor.id)).userErrors).toEqual([{ code: "NOT_FOUND", path: ["officerId"] }]);
  expect((await give(id, 7, officer.id)).userErrors).toEqual([{ code: "VERSION_CONFLICT", path: null }]);
  const both = await Promise.all([give(id, 1, officer.id), give(id, 1, null)]);
  expect(both.map(({ userErrors }) => userErrors.map(({ code }) => code)).sort()).toEqual([[], ["VERSION_CONFLICT"]]);
});

test("a coordinating agency answers for its own reply, and never holds the task back", async () => {
  const helper = await desk.server.make.agency();
  const { email, password } = await desk.server.make.person({ roles: [{ role: "HEAD", agency: helper }] });
  const helping = await signIn(desk.server.url, email, password);
  const { id, taskId, directiveId } = await desk.given({ coordinating: [helper] });
  const [reply] = await desk.server.dataSource.query(
    "select id from assignment where task_id = $1 and agency_id = $2",
    [taskId, helper.id],
  );
  await desk.play(id, ["SUBMIT", "CONFIRM"]);
  const figures = () =>
    desk.office.query(
      `query ($taskId: ID!, $directiveId: ID!) { directive(id: $directiveId) { taskCount completedCount }
        task(id: $taskId) { leadCompleted completedOn assignments { role state } } }`,
      { taskId, directiveId },
    );
  const lead = { role: "LEAD", state: "COMPLETED" };
  expect(await figures()).toEqual({
    directive: { taskCount: 1, completedCount: 1 },
    task: {
      leadCompleted: 1,
      completedOn: "2023-06-05",
      assignments: [lead, { role: "COORDINATING", state: "ASSIGNED" }],
    },
  });
  expect(await submit(helping, reply.id, 1)).toEqual([]);
  expect((await desk.play(reply.id, ["CONFIRM"])).state).toBe("COMPLETED");
  expect(await figures()).toMatchObject({
    directive: { taskCount: 1, completedCount: 1 },
    task: { assignments: [lead, { role: "COORDINATING", state: "COMPLETED" }] },
  });
});
