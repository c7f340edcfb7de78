import { perform } from "../../actions/act.ts";
import { confirmResult } from "../../actions/assignments/confirmResult.ts";
import { submitResult } from "../../actions/assignments/submitResult.ts";
import { makeDueOccurrences } from "../../actions/tasks/makeDueOccurrences.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

// A duty of every month is one task of its directive and as many pieces of work of its agency as have fallen due.
let server: TestServer;
let agency: MadeAgency;
let head: MadePerson;
let monitor: MadePerson;
let office: Api;
let plan: MadeDirective;

const at = (day: string) => server.setNow(`${day}T09:00:00+07:00`);
const daily = () => perform(server.door, makeDueOccurrences, {});

beforeAll(async () => {
  server = await startTestServer({ now: "2026-01-05T09:00:00+07:00" });
  const { make } = server;
  agency = await make.agency({ name: "Phòng Y tế" });
  head = await make.person({ roles: [{ role: "HEAD", agency }] });
  monitor = await make.person({ roles: [{ role: "MONITOR" }] });
  plan = await make.directive({
    by: monitor,
    issuedOn: "2026-01-05",
    abstract: "Kế hoạch năm 2026",
    tasks: [
      { deadline: { kind: "recurring", every: "quarter", by: "last" }, lead: agency },
      { dueOn: "2026-12-31", lead: agency },
    ],
  });
  office = await signIn(server.url, monitor.email, monitor.password);
});
afterAll(() => server?.stop());

async function complete(period: string): Promise<void> {
  const [row]: { id: string }[] = await server.dataSource.query(
    "select id from assignment where task_id = $1 and period = $2",
    [plan.tasks[0]?.id, period],
  );
  const id = row?.id ?? "";
  await perform(await server.doorOf(head.id), submitResult, { assignmentId: id, expectedVersion: 1, result: "Xong" });
  await perform(await server.doorOf(monitor.id), confirmResult, { id, expectedVersion: 2 });
}

interface Parts {
  total: number;
  completed: number;
  openInTerm: number;
  openOverdue: number;
}
interface Figures {
  directive: { taskCount: number; completedCount: number };
  tasks: Parts;
  work: Parts & { rows: { totalCount: number } };
  agencyProgress: { total: number; openInTerm: number; openOverdue: number }[];
  task: { timeliness: string };
}
const figures = (asOf?: string) =>
  office.query<Figures>(
    `query ($plan: ID!, $agency: ID!, $task: ID!, $asOf: Day) {
      directive(id: $plan) { taskCount completedCount }
      tasks: progress(directiveId: $plan, asOf: $asOf) { total completed openInTerm openOverdue }
      work: progress(agencyId: $agency, asOf: $asOf) { total completed openInTerm openOverdue rows { totalCount } }
      agencyProgress(asOf: $asOf) { total openInTerm openOverdue }
      task(id: $task) { timeliness } }`,
    { plan: plan.id, agency: agency.id, task: plan.tasks[0]?.id, ...(asOf ? { asOf } : {}) },
  );

test("before the first falls due the agency has nothing of it to do yet", async () => {
  expect(await figures()).toEqual({
    directive: { taskCount: 2, completedCount: 0 },
    tasks: { total: 2, completed: 0, openInTerm: 2, openOverdue: 0 },
    work: { total: 1, completed: 0, openInTerm: 1, openOverdue: 0, rows: { totalCount: 1 } },
    agencyProgress: [{ total: 1, openInTerm: 1, openOverdue: 0 }],
    task: { timeliness: "IN_TERM" },
  });
});

test("what is done counts for the agency, and the task stays open while more of it is to come", async () => {
  at("2026-01-20");
  await complete("2026-Q1");
  expect(await figures()).toEqual({
    directive: { taskCount: 2, completedCount: 0 },
    tasks: { total: 2, completed: 0, openInTerm: 2, openOverdue: 0 },
    work: { total: 2, completed: 1, openInTerm: 1, openOverdue: 0, rows: { totalCount: 2 } },
    agencyProgress: [{ total: 2, openInTerm: 1, openOverdue: 0 }],
    task: { timeliness: "IN_TERM" },
  });
});

test("the one that falls due and is not done makes both overdue", async () => {
  at("2026-06-25");
  await daily();
  at("2026-07-02");
  expect(await figures()).toMatchObject({
    tasks: { total: 2, openInTerm: 1, openOverdue: 1 },
    work: { total: 3, completed: 1, openInTerm: 1, openOverdue: 1 },
    agencyProgress: [{ total: 3, openInTerm: 1, openOverdue: 1 }],
    task: { timeliness: "OVERDUE" },
  });
});

test("when the last of the plan's life is done the task is, late as one of them was; earlier days stay as they were", async () => {
  await complete("2026-Q2");
  at("2026-09-28");
  await daily();
  await complete("2026-Q3");
  const before = await figures();
  expect(before).toMatchObject({ directive: { completedCount: 0 }, tasks: { completed: 0, openInTerm: 2 } });
  at("2026-12-20");
  await daily();
  await complete("2026-Q4");
  expect(await figures()).toMatchObject({
    directive: { taskCount: 2, completedCount: 1 },
    tasks: { total: 2, completed: 1, openInTerm: 1 },
    work: { total: 5, completed: 4, openInTerm: 1, rows: { totalCount: 5 } },
    agencyProgress: [{ total: 5, openInTerm: 1, openOverdue: 0 }],
    task: { timeliness: "LATE" },
  });
  const { directive: _, task: __, ...counted } = before;
  expect(await figures("2026-09-28")).toMatchObject(counted);
});
