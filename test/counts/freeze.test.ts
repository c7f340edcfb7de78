import { perform } from "../../actions/act.ts";
import { confirmResult } from "../../actions/assignments/confirmResult.ts";
import { submitResult } from "../../actions/assignments/submitResult.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// A report that is fixed on a day stays as it was, whatever is recorded afterwards, and opens to the rows of that day.
let server: TestServer;
let monitor: MadePerson;
let heads: MadePerson[];
let agencies: MadeAgency[];
let plan: MadeDirective;
let office: Api;
let committee: MadeAgency;

const at = (day: string) => server.setNow(`${day}T09:00:00+07:00`);

beforeAll(async () => {
  server = await startTestServer({ now: "2025-01-20T09:00:00+07:00" });
  const { make } = server;
  committee = await make.root();
  agencies = [await make.agency({ name: "Phòng Y tế" }), await make.agency({ name: "Phòng Tài chính" })];
  heads = [];
  for (const agency of agencies) heads.push(await make.person({ roles: [{ role: "HEAD", agency }] }));
  monitor = await make.person({ roles: [{ role: "MONITOR", agency: committee }] });
  plan = await make.directive({
    by: monitor,
    documentNumber: "146/KH-UBND",
    issuedOn: "2025-01-20",
    tasks: Array.from({ length: 14 }, (_, index) => ({
      text: `Việc ${index + 1}`,
      lead: agencies[index % 2] as MadeAgency,
      dueOn: index < 10 ? "2025-06-30" : "2025-12-15",
    })),
  });
  for (const index of [0, 1, 2, 3]) await complete(index, "2025-06-27");
  at("2025-07-25");
  office = await signIn(server.url, monitor.email, monitor.password);
});
afterAll(() => server?.stop());

async function complete(index: number, day: string): Promise<void> {
  at(day);
  const id = plan.tasks[index]?.assignments[0]?.id ?? "";
  const head = await server.doorOf(heads[index % 2]?.id ?? "");
  await perform(head, submitResult, { assignmentId: id, expectedVersion: 1, result: "Đã xong" });
  await perform(await server.doorOf(monitor.id), confirmResult, { id, expectedVersion: 2 });
}

interface Report {
  id: string;
  name: string;
  asOf: string;
  scope: string;
  progress: { total: number; completed: number; sentence: string; ageing: { count: number }[] };
  rows: { totalCount: number; nodes: { text: string; timeliness: string; agencies: string[]; overdueDays: number }[] };
  overdue: { totalCount: number };
}
const report = `{ id name asOf scope agency { name } frozenBy { name } frozenAt
  progress { unit asOf total completed completedOnTime completedLate openInTerm openOverdue openNoDeadline suspended
    cancelled sentence rateOfAll { label } rateOfDue { label } ageing { count } }
  rows(first: 100) { totalCount nodes {
    documentNumber ref text agencies state dueOn originalDueOn completedOn timeliness overdueDays task { id } } }
  overdue: rows(part: OVERDUE) { totalCount } }`;

const freeze = async (api: Api, input: object) =>
  (
    await api.query<{ periodFreeze: { frozenPeriod: Report | null; userErrors: { code: string; path: string[] }[] } }>(
      `mutation ($input: PeriodFreezeInput!) {
        periodFreeze(input: $input) { frozenPeriod ${report} userErrors { code path } } }`,
      { input },
    )
  ).periodFreeze;
const read = async (api: Api, id: string) =>
  (
    await api.query<{ frozenPeriod: Report | null }>(`query ($id: ID!) { frozenPeriod(id: $id) ${report} }`, {
      id,
    })
  ).frozenPeriod;

test("a fixed report stays as it was after ten more confirmations", async () => {
  const name = "Báo cáo 6 tháng đầu năm 2025";
  const scope = { directiveId: plan.id };
  const input = { name, agencyId: committee.id, asOf: "2025-07-25", scope, idempotencyKey: "6 tháng" };
  const { frozenPeriod, userErrors } = await freeze(office, input);
  expect(userErrors).toEqual([]);
  expect(frozenPeriod).toMatchObject({
    name,
    asOf: "2025-07-25",
    scope: "Kế hoạch 146/KH-UBND",
    agency: { name: committee.name },
    frozenBy: { name: monitor.name },
    progress: {
      unit: "TASK",
      total: 14,
      completedOnTime: 4,
      openOverdue: 6,
      openInTerm: 4,
      sentence: "4/14 nhiệm vụ đã hoàn thành (28,57%)",
      ageing: [{ count: 6 }, { count: 0 }, { count: 0 }, { count: 0 }],
    },
    rows: { totalCount: 14 },
    overdue: { totalCount: 6 },
  });
  expect(frozenPeriod?.rows.nodes[4]).toMatchObject({
    documentNumber: "146/KH-UBND",
    text: "Việc 5",
    agencies: ["Phòng Y tế"],
    timeliness: "OVERDUE",
    overdueDays: 25,
    dueOn: "2025-06-30",
    completedOn: null,
  });
  // Asked again, as after a lost answer, it is the same report.
  expect((await freeze(office, input)).frozenPeriod?.id).toBe(frozenPeriod?.id);

  for (let index = 4; index < 14; index += 1) await complete(index, "2025-07-28");
  at("2025-08-20");
  expect(await read(office, frozenPeriod?.id ?? "")).toEqual(frozenPeriod);
  const { progress } = await office.query<{ progress: { completed: number } }>(
    "query ($id: ID!) { progress(directiveId: $id) { completed } }",
    { id: plan.id },
  );
  expect(progress.completed).toBe(14);
});

test("the reports of an office are listed, the latest first, to those who oversee from there", async () => {
  for (const [name, asOf] of [
    ["Tháng 6", "2025-06-30"],
    ["Của Phòng Y tế", "2025-08-20"],
  ] as const) {
    const scope = asOf === "2025-08-20" ? { agencyId: agencies[0]?.id } : null;
    await freeze(office, { name, agencyId: committee.id, asOf, scope });
  }
  const list = "{ frozenPeriods { totalCount nodes { name scope progress { unit total completed } } } }";
  expect(await office.query(list)).toEqual({
    frozenPeriods: {
      totalCount: 3,
      nodes: [
        { name: "Của Phòng Y tế", scope: "Phòng Y tế", progress: { unit: "ASSIGNMENT", total: 7, completed: 7 } },
        {
          name: "Báo cáo 6 tháng đầu năm 2025",
          scope: "Kế hoạch 146/KH-UBND",
          progress: { unit: "TASK", total: 14, completed: 4 },
        },
        { name: "Tháng 6", scope: "Tất cả văn bản", progress: { unit: "TASK", total: 14, completed: 4 } },
      ],
    },
  });
  const head = await signIn(server.url, heads[0]?.email ?? "", heads[0]?.password ?? "");
  expect(await head.query(list)).toEqual({ frozenPeriods: { totalCount: 0, nodes: [] } });
});

test.each<[string, object, { code: string; path: string[] | null }]>([
  ["a day to come", { asOf: "2025-12-31" }, { code: "DAY_IN_FUTURE", path: ["asOf"] }],
  ["no name", { name: "  " }, { code: "INVALID_INPUT", path: ["name"] }],
  [
    "an unknown directive",
    { scope: { directiveId: "2f3f0d52-8d37-4b9c-a3a4-5cbf6c1e0a55" } },
    { code: "NOT_FOUND", path: ["scope", "directiveId"] },
  ],
])("a report of %s is refused", async (_, more, refusal) => {
  at("2025-08-20");
  const input = { name: "Báo cáo", agencyId: committee.id, asOf: "2025-08-01", ...more };
  expect(await freeze(office, input)).toEqual({ frozenPeriod: null, userErrors: [refusal] });
});

test.each([
  "update frozen_period set figures = '{}'",
  "delete from frozen_period",
  "update frozen_row set row = '{}'",
  "delete from frozen_row",
  "truncate frozen_row",
  "insert into frozen_row (period_id, seq, row) select id, 9999, '{}' from frozen_period",
])("not even the database takes: %s", async (sql) => {
  const reports: { n: number }[] = await server.dataSource.query("select count(*)::int as n from frozen_row");
  expect(reports[0]?.n).toBeGreaterThan(0);
  await expect(server.dataSource.query(sql)).rejects.toThrow("never changes");
});
