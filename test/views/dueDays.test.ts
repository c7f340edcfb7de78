import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

let server: TestServer;
let office: Api;
let head: Api;
let commune: MadeAgency;

beforeAll(async () => {
  server = await startTestServer({ now: "2026-11-02T08:00:00+07:00" });
  const { make } = server;
  const root = await make.root();
  const by = await make.person({ roles: [{ role: "MONITOR", agency: root }] });
  commune = await make.agency({ parent: root, kind: "COMMUNE" });
  const other = await make.agency({ parent: root });
  const leader = await make.person({ roles: [{ role: "HEAD", agency: commune }] });
  await make.directive({
    by,
    tasks: [
      { lead: commune, dueOn: "2026-11-10" },
      { lead: other, dueOn: "2026-11-10" },
      { lead: commune, coordinating: [other], dueOn: "2026-11-28" },
      { lead: other },
    ],
  });
  office = await signIn(server.url, by.email, by.password);
  head = await signIn(server.url, leader.email, leader.password);
  server.setNow("2026-11-23T08:00:00+07:00");
});
afterAll(() => server?.stop());

interface Found {
  dueDays: { day: string; workingDay: boolean; total: number; overdue: number; completed: number }[];
}
const doc = `query ($from: Day!, $to: Day!, $filter: AssignmentFilter) {
  dueDays(from: $from, to: $to, filter: $filter) { day workingDay total overdue completed } }`;
const november = { from: "2026-11-01", to: "2026-11-30" };
const busy = ({ dueDays }: Found) =>
  dueDays.filter(({ total }) => total > 0).map(({ day, total, overdue }) => `${day}: ${total}, ${overdue} overdue`);

test("every day is there, days off are told", async () => {
  const { dueDays } = await office.query<Found>(doc, november);
  expect(dueDays).toHaveLength(30);
  expect(dueDays.slice(0, 3)).toMatchObject([
    { day: "2026-11-01", workingDay: false, total: 0 },
    { day: "2026-11-02", workingDay: true, total: 0 },
    { day: "2026-11-03", workingDay: true, total: 0 },
  ]);
});

test("each counts what the viewer may see", async () => {
  expect(busy(await office.query<Found>(doc, november))).toEqual([
    "2026-11-10: 2, 2 overdue",
    "2026-11-28: 2, 0 overdue",
  ]);
  expect(busy(await head.query<Found>(doc, november))).toEqual([
    "2026-11-10: 1, 1 overdue",
    "2026-11-28: 1, 0 overdue",
  ]);
});

test("a day counts exactly the rows of the list under the same filter", async () => {
  const filter = { agencyId: { eq: commune.id }, role: "LEAD" };
  const { dueDays } = await office.query<Found>(doc, { ...november, filter });
  const { assignments } = await office.query<{ assignments: { totalCount: number } }>(
    "query ($filter: AssignmentFilter) { assignments(filter: $filter) { totalCount } }",
    { filter: { ...filter, dueOn: { gte: november.from, lte: november.to } } },
  );
  expect(dueDays.reduce((sum, { total }) => sum + total, 0)).toBe(assignments.totalCount);
});

test.each([
  ["backwards", "2026-11-02", "2026-11-01"],
  ["for years", "2026-01-01", "2028-01-01"],
])("a question that runs %s is refused", async (_, from, to) => {
  const { body } = await office.ask(doc, { from, to });
  expect(body.errors?.[0]?.extensions?.code).toBe("INVALID_INPUT");
});
