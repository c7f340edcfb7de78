import { type Api, signIn } from "../harness/api.ts";
import type { MadeDirective, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// A watch-list is one person's: nobody else's list and nothing of the task changes with it.
let server: TestServer;
let leader: Api;
let monitor: Api;
let made: MadeDirective;

beforeAll(async () => {
  server = await startTestServer();
  const { make } = server;
  const committee = await make.root();
  const by = await make.person({ roles: [{ role: "MONITOR", agency: committee }] });
  const enter = async ({ email, password }: MadePerson) => signIn(server.url, email, password);
  monitor = await enter(by);
  leader = await enter(await make.person({ roles: [{ role: "LEADER", agency: committee }] }));
  made = await make.directive({ by, tasks: [{ dueOn: "2026-12-01" }, { dueOn: "2026-12-02" }] });
});
afterAll(() => server.stop());

const listed = async (api: Api, starred: boolean) => {
  const { assignments } = await api.query<{
    assignments: { totalCount: number; nodes: { task: { id: string; starred: boolean } }[] };
  }>(
    "query ($starred: Boolean!) { assignments(filter: { starred: $starred }) { totalCount nodes { task { id starred } } } }",
    { starred },
  );
  expect(assignments.totalCount).toBe(assignments.nodes.length);
  expect(assignments.nodes.every(({ task }) => task.starred === starred)).toBe(true);
  return assignments.nodes.map(({ task }) => task.id);
};
const change = async (name: string, id: string) =>
  (
    await leader.query<{ change: { task: { starred: boolean; version: number } | null; userErrors: object[] } }>(
      `mutation ($input: TaskStarInput!) { change: ${name}(input: $input) { task { starred version } userErrors { code } } }`,
      { input: { id } },
    )
  ).change;

test("starred twice is starred once; the list follows, another person's does not, the task keeps its version", async () => {
  const [first, second] = made.tasks.map(({ id }) => id);
  if (!first || !second) throw new Error("two tasks are made");
  const version = made.tasks[0]?.version;
  for (const _ of [1, 2]) {
    expect(await change("taskStar", first)).toEqual({ task: { starred: true, version }, userErrors: [] });
  }
  expect([await listed(leader, true), await listed(leader, false)]).toEqual([[first], [second]]);
  expect([await listed(monitor, true), await listed(monitor, false)]).toEqual([[], [first, second]]);
  for (const _ of [1, 2]) {
    expect(await change("taskUnstar", first)).toEqual({ task: { starred: false, version }, userErrors: [] });
  }
  expect(await listed(leader, true)).toEqual([]);
});

test("a task that is not there cannot be starred", async () => {
  const answer = await change("taskStar", "2f3f0d52-8d37-4b9c-a3a4-5cbf6c1e0a55");
  expect(answer).toEqual({ task: null, userErrors: [{ code: "NOT_FOUND" }] });
});
