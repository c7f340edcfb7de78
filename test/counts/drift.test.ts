import { perform } from "../../actions/act.ts";
import { confirmResult } from "../../actions/assignments/confirmResult.ts";
import { submitResult } from "../../actions/assignments/submitResult.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// Why the figure of one day is not that of another: told in one phrase, each part opening to its rows.
let server: TestServer;
let monitor: MadePerson;
let head: MadePerson;
let agency: MadeAgency;
let committee: MadeAgency;
let office: Api;
let plan: MadeDirective;
let frozenId: string;

const at = (day: string) => server.setNow(`${day}T09:00:00+07:00`);

beforeAll(async () => {
  server = await startTestServer({ now: "2026-03-02T09:00:00+07:00" });
  const { make } = server;
  committee = await make.root();
  agency = await make.agency({ name: "Phòng Y tế" });
  head = await make.person({ roles: [{ role: "HEAD", agency }] });
  monitor = await make.person({ roles: [{ role: "MONITOR", agency: committee }] });
  plan = await make.directive({
    by: monitor,
    issuedOn: "2026-03-01",
    tasks: Array.from({ length: 6 }, () => ({ lead: agency, dueOn: "2026-04-15" as const })),
  });
  office = await signIn(server.url, monitor.email, monitor.password);
  at("2026-03-31");
  const { periodFreeze } = await office.query<{ periodFreeze: { frozenPeriod: { id: string } } }>(
    `mutation ($input: PeriodFreezeInput!) { periodFreeze(input: $input) { frozenPeriod { id } } }`,
    { input: { name: "Quý I", agencyId: committee.id, asOf: "2026-03-31", scope: { directiveId: plan.id } } },
  );
  frozenId = periodFreeze.frozenPeriod.id;
  at("2026-04-10");
  const id = plan.tasks[0]?.assignments[0]?.id ?? "";
  await perform(await server.doorOf(head.id), submitResult, { assignmentId: id, expectedVersion: 1, result: "Xong" });
  await perform(await server.doorOf(monitor.id), confirmResult, { id, expectedVersion: 2 });
  const { directiveAmend } = await office.query<{ directiveAmend: { userErrors: object[] } }>(
    "mutation ($input: DirectiveAmendInput!) { directiveAmend(input: $input) { userErrors { code message } } }",
    {
      input: {
        id: plan.id,
        expectedVersion: plan.version,
        documentNumber: "5/TB-UBND",
        effectiveOn: "2026-04-10",
        changes: [
          ...[4, 5].map((index) => ({ kind: "DROP", taskId: plan.tasks[index]?.id, reason: "Trùng" })),
          {
            kind: "ADD",
            task: {
              ref: "BS",
              text: "Bổ sung",
              deadlineKind: "DATE",
              dueOn: "2026-05-31",
              lead: [{ name: agency.name, agencyId: agency.id }],
              coordinating: [],
            },
          },
        ],
      },
    },
  );
  expect(directiveAmend.userErrors).toEqual([]);
  at("2026-04-20");
});
afterAll(() => server?.stop());

interface Drift {
  before: { total: number };
  after: { total: number };
  sentence: string;
  changes: { kind: string; count: number; rows: { totalCount: number; nodes: { task: { ref: string } }[] } }[];
}
const drift = async (args: string) =>
  (
    await office.query<{ progressDrift: Drift | null }>(
      `{ progressDrift(${args}) { before { asOf total completed } after { asOf total completed } sentence
        changes { kind label count total completed overdue rows { totalCount nodes { task { ref } } } } } }`,
    )
  ).progressDrift;

test("a plan that was adjusted, worked on and fell due tells each of it", async () => {
  const told = await drift(`directiveId: "${plan.id}", since: "2026-03-31"`);
  expect(told).toEqual({
    before: { asOf: "2026-03-31", total: 6, completed: 0 },
    after: { asOf: "2026-04-20", total: 5, completed: 1 },
    sentence: "+1 hoàn thành, −1 do điều chỉnh (bổ sung 1, đưa ra 2), +3 quá hạn",
    changes: [
      {
        kind: "COMPLETED",
        label: "Hoàn thành",
        count: 1,
        total: 0,
        completed: 1,
        overdue: 0,
        rows: { totalCount: 1, nodes: [{ task: { ref: "1" } }] },
      },
      {
        kind: "OVERDUE",
        label: "Chuyển sang quá hạn",
        count: 3,
        total: 0,
        completed: 0,
        overdue: 3,
        rows: { totalCount: 3, nodes: ["2", "3", "4"].map((ref) => ({ task: { ref } })) },
      },
      {
        kind: "ADDED",
        label: "Bổ sung do điều chỉnh",
        count: 1,
        total: 1,
        completed: 0,
        overdue: 0,
        rows: { totalCount: 1, nodes: [{ task: { ref: "BS" } }] },
      },
      {
        kind: "DROPPED",
        label: "Đưa ra do điều chỉnh",
        count: 2,
        total: -2,
        completed: 0,
        overdue: 0,
        rows: { totalCount: 2, nodes: ["5", "6"].map((ref) => ({ task: { ref } })) },
      },
    ],
  });
});

test.each([
  ["the day before it all", 'since: "2026-03-30", asOf: "2026-03-31"', "Không thay đổi"],
  ["the issue", 'since: "2026-03-01", asOf: "2026-03-31"', "+6 giao mới"],
  [
    "the adjustment alone",
    'since: "2026-04-09", asOf: "2026-04-10"',
    "+1 hoàn thành, −1 do điều chỉnh (bổ sung 1, đưa ra 2)",
  ],
  ["the due day", 'since: "2026-04-15", asOf: "2026-04-16"', "+3 quá hạn"],
])("%s", async (_, days, sentence) => {
  expect(await drift(`directiveId: "${plan.id}", ${days}`)).toMatchObject({ sentence });
});

test("a fixed report is explained in its own scope", async () => {
  await server.make.directive({ by: monitor, issuedOn: "2026-04-19", tasks: [{ lead: agency }] });
  expect(await drift(`frozenPeriodId: "${frozenId}"`)).toMatchObject({
    before: { asOf: "2026-03-31", total: 6 },
    after: { asOf: "2026-04-20", total: 5 },
    sentence: "+1 hoàn thành, −1 do điều chỉnh (bổ sung 1, đưa ra 2), +3 quá hạn",
  });
});
