import { loadViewer } from "../../entities/queries/viewer.ts";
import { may } from "../../rules/may.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { MadePerson } from "../harness/make.ts";
import { type Desk, openDesk } from "./desk.ts";

// Words about an assignment, between those who see it; whoever is called by name finds it in a list until answering.
let desk: Desk;
let leader: MadePerson;
let leaderApi: Api;
let stranger: MadePerson;
beforeAll(async () => {
  desk = await openDesk();
  const { make, url } = desk.server;
  leader = await make.person({ name: "Lê Thị Bình", roles: [{ role: "LEADER", agency: await make.root() }] });
  leaderApi = await signIn(url, leader.email, leader.password);
  stranger = await make.person({ roles: [{ role: "HEAD" }] });
});
afterAll(() => desk.stop());

interface Said {
  userErrors: { code: string; path: string[] | null }[];
  assignment: { version: number; comments: { text: string; mentioned: { name: string }[] }[] } | null;
}
const say = async (api: Api, assignmentId: string, text: string, mentionedIds: string[] = [], key?: string) =>
  (
    await api.query<{ commentAdd: Said }>(
      `mutation ($input: CommentAddInput!) { commentAdd(input: $input) { userErrors { code path }
        assignment { version comments { text mentioned { name } } } } }`,
      { input: { assignmentId, text, mentionedIds, idempotencyKey: key ?? null } },
    )
  ).commentAdd;
const called = async (api: Api) => {
  const { viewer, assignments } = await api.query<{
    viewer: { counts: { mentioned: number } };
    assignments: { nodes: { id: string }[] };
  }>("{ viewer { counts { mentioned } } assignments(filter: { mentioned: true }) { nodes { id } } }");
  expect(viewer.counts.mentioned).toBe(assignments.nodes.length);
  return assignments.nodes.map(({ id }) => id);
};

test("who is called by name has it in the list until answering; the work itself stays as it was", async () => {
  const { id } = await desk.given();
  const said = await say(desk.head, id, "Xin ý kiến về phương án", [leader.id]);
  expect(said).toEqual({
    userErrors: [],
    assignment: {
      version: 1,
      comments: [{ text: "Xin ý kiến về phương án", mentioned: [{ name: "Lê Thị Bình" }] }],
    },
  });
  expect([await called(leaderApi), await called(desk.office)]).toEqual([[id], []]);
  desk.server.setNow("2023-06-05T09:00:00+07:00");
  await say(leaderApi, id, "Đồng ý, làm theo phương án 2");
  expect(await called(leaderApi)).toEqual([]);
  desk.server.setNow("2023-06-05T10:00:00+07:00");
  await say(desk.office, id, "Trình lại trước ngày 10/6", [leader.id]);
  expect(await called(leaderApi)).toEqual([id]);
});

test("all who can be called see the assignment, and nobody else can be", async () => {
  const { id } = await desk.given();
  const { assignment } = await desk.head.query<{ assignment: { mentionable: { id: string; name: string }[] } }>(
    "query ($id: ID!) { assignment(id: $id) { mentionable { id name } } }",
    { id },
  );
  const ids = assignment.mentionable.map((person) => person.id);
  expect(ids).toEqual(expect.arrayContaining([leader.id, desk.monitor.id]));
  expect(ids).not.toContain(stranger.id);
  const [row] = await desk.server.dataSource.query(
    `select a.agency_id as "agencyId", d.issuer_id as "issuerId", d.monitor_id as "monitorId"
     from assignment a join directive d on d.id = a.directive_id where a.id = $1`,
    [id],
  );
  for (const personId of ids) {
    const loaded = await loadViewer(desk.server.dataSource, personId, "2023-06-05");
    expect(loaded && may(loaded.viewer, "assignment.see", { type: "assignment", ...row })).toBe(true);
  }
  const refused = await say(desk.head, id, "Nhờ đồng chí xem", [stranger.id]);
  expect(refused).toEqual({ userErrors: [{ code: "NOT_FOUND", path: ["mentionedIds"] }], assignment: null });
});

test("who does not see the assignment neither reads nor writes; an empty word is none; a repeated one is one", async () => {
  const { id } = await desk.given();
  const api = await signIn(desk.server.url, stranger.email, stranger.password);
  expect((await say(api, id, "Chào")).userErrors.map(({ code }) => code)).toEqual(["NOT_FOUND"]);
  expect((await say(desk.head, id, " \n ")).userErrors).toEqual([{ code: "INVALID_INPUT", path: ["text"] }]);
  await say(desk.head, id, "Đã nhận", [], "mot-lan");
  const again = await say(desk.head, id, "Đã nhận", [], "mot-lan");
  expect(again.assignment?.comments).toHaveLength(1);
});
