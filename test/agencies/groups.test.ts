import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// "UBND các xã, thị trấn" and "các cơ quan, đơn vị, địa phương" are groups: whom they mean depends on the day.
let server: TestServer;
let monitor: MadePerson;
let api: Api;
let one: MadeAgency;
let two: MadeAgency;
let office: MadeAgency;
let communes: MadeAgency;
let everybody: MadeAgency;

beforeAll(async () => {
  server = await startTestServer({ now: "2026-06-01T09:00:00+07:00" });
  const { make } = server;
  one = await make.agency({ name: "UBND xã Một", kind: "COMMUNE" });
  two = await make.agency({ name: "UBND xã Hai", kind: "COMMUNE" });
  office = await make.agency({ name: "Văn phòng" });
  communes = await make.agency({ name: "UBND các xã, thị trấn", kind: "GROUP", members: [one, two] });
  everybody = await make.agency({ name: "Các cơ quan, địa phương", kind: "GROUP", members: [office, communes] });
  monitor = await make.person({ roles: [{ role: "MONITOR" }, { role: "ADMIN" }] });
  api = await signIn(server.url, monitor.email, monitor.password);
});
afterAll(() => server.stop());

interface Answer {
  agency: {
    version: number;
    memberships: { validFrom: string; validTo: string | null; agency: { name: string } }[];
  } | null;
  userErrors: { code: string; path: string[] }[];
}
async function setMembers(group: MadeAgency, expectedVersion: number, members: object[]): Promise<Answer> {
  const { agencyEditMembers } = await api.query<{ agencyEditMembers: Answer }>(
    `mutation ($input: AgencyEditMembersInput!) { agencyEditMembers(input: $input) {
      agency { version memberships { validFrom validTo agency { name } } } userErrors { code path } } }`,
    { input: { id: group.id, expectedVersion, members } },
  );
  return agencyEditMembers;
}

async function leads(issuedOn: string, lead: MadeAgency): Promise<string[]> {
  const { tasks } = await server.make.directive({ by: monitor, issuedOn, tasks: [{ lead }] });
  const names = new Map([one, two, office].map(({ id, name }) => [id, name]));
  return (tasks[0]?.assignments ?? []).map(({ agencyId }) => names.get(agencyId) ?? agencyId).sort();
}

test("a task of a group of groups goes to every agency once, and counts k/n", async () => {
  const { id, tasks } = await server.make.directive({
    by: monitor,
    issuedOn: "2026-06-01",
    tasks: [{ lead: [everybody, one] }],
  });
  expect(tasks[0]?.assignments).toHaveLength(3);
  const { directive } = await api.query<{ directive: { tasks: { nodes: object[] } } }>(
    "query ($id: ID!) { directive(id: $id) { tasks { nodes { leadTotal leadCompleted assignments { agency { name } } } } } }",
    { id },
  );
  expect(directive.tasks.nodes).toEqual([
    {
      leadTotal: 3,
      leadCompleted: 0,
      assignments: [
        { agency: { name: "UBND xã Hai" } },
        { agency: { name: "UBND xã Một" } },
        { agency: { name: "Văn phòng" } },
      ],
    },
  ]);
});

test("members come and go by day; a document means those of its own day", async () => {
  const { agency, userErrors } = await setMembers(communes, 1, [
    { agencyId: one.id, validFrom: "2020-01-01", validTo: "2026-03-31" },
    { agencyId: two.id, validFrom: "2026-03-01" },
  ]);
  expect(userErrors).toEqual([]);
  expect(agency).toEqual({
    version: 2,
    memberships: [
      { validFrom: "2026-03-01", validTo: null, agency: { name: "UBND xã Hai" } },
      { validFrom: "2020-01-01", validTo: "2026-03-31", agency: { name: "UBND xã Một" } },
    ],
  });
  expect(await leads("2026-02-28", communes)).toEqual(["UBND xã Một"]);
  expect(await leads("2026-03-15", communes)).toEqual(["UBND xã Hai", "UBND xã Một"]);
  expect(await leads("2026-06-01", everybody)).toEqual(["UBND xã Hai", "Văn phòng"]);
  // Before anybody belonged to it: those of today.
  expect(await leads("2019-12-31", communes)).toEqual(["UBND xã Hai"]);
});

test("what makes no sense is told with its place", async () => {
  const wrong = await setMembers(communes, 2, [
    { agencyId: one.id, validFrom: "2026-01-01", validTo: "2025-12-31" },
    { agencyId: two.id, validFrom: "2026-01-01" },
    { agencyId: two.id, validFrom: "2026-02-01" },
  ]);
  expect(wrong.userErrors).toEqual([
    { code: "INVALID_INPUT", path: ["members", "0", "validTo"] },
    { code: "INVALID_INPUT", path: ["members", "2", "validTo"] },
  ]);
  const circle = await setMembers(communes, 2, [{ agencyId: everybody.id, validFrom: "2026-01-01" }]);
  expect(circle.userErrors).toEqual([{ code: "INVALID_INPUT", path: ["members"] }]);
  expect((await setMembers(communes, 1, [])).userErrors).toMatchObject([{ code: "VERSION_CONFLICT" }]);
  expect((await setMembers(one, 1, [])).userErrors).toEqual([{ code: "INVALID_INPUT", path: ["id"] }]);
});
