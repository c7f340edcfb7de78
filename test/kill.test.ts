import { randomUUID } from "node:crypto";
import type { DataSource } from "typeorm";
import type { Door } from "../actions/act.ts";
import { loadViewer } from "../entities/queries/viewer.ts";
import { createDataSource } from "../ormconfig.ts";
import { dayOf } from "../rules/day.ts";
import { type Api, signIn } from "./harness/api.ts";
import { createMakers, type MadeAgency, type MadePerson } from "./harness/make.ts";
import { type Errand, sendInFlight } from "./kill/inFlight.ts";
import { createProgram, type Program } from "./kill/program.ts";

// The program is ended without warning while people submit and confirm. Whatever was acknowledged is there afterwards,
// nothing is there twice, and who asks again with the same key gets the first answer.
const count = 60;

let program: Program;
let head: MadePerson;
let monitor: MadePerson;
let agency: MadeAgency;
let directiveId: string;
let assignmentIds: string[];
let agencyApi: Api;
let officeApi: Api;
const submissions: Errand[] = [];
const confirmations: Errand[] = [];
const evidence = new Map<string, string>();

beforeAll(async () => {
  program = await createProgram();
  await program.start();
  await withDatabase(async (dataSource) => {
    const door: Door = { dataSource, viewer: null, now: () => new Date() };
    const make = createMakers(door, async (id) => {
      const loaded = await loadViewer(dataSource, id, dayOf(door.now()));
      if (!loaded) throw new Error(`No active person ${id}`);
      return { ...door, viewer: loaded.viewer };
    });
    agency = await make.agency();
    head = await make.person({ roles: [{ role: "HEAD", agency }] });
    monitor = await make.person({ roles: [{ role: "MONITOR" }] });
    const tasks = Array.from({ length: count }, () => ({ lead: agency, dueOn: "2100-01-01" }));
    const directive = await make.directive({ by: monitor, issuedOn: "2026-01-05", tasks });
    directiveId = directive.id;
    assignmentIds = directive.tasks.map(({ assignments }) => assignments[0]?.id ?? "");
  });
  agencyApi = await signIn(program.url, head.email, head.password);
  officeApi = await signIn(program.url, monitor.email, monitor.password);
}, 180_000);
afterAll(() => program?.discard());

/** Looks into the program's database, with a connection that is closed before anything is killed. */
async function withDatabase<T>(look: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const dataSource = await createDataSource(await program.databaseUrl()).initialize();
  try {
    return await look(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** Sends a change; the text of its answer, or an error when it was not done. */
async function change(api: Api, doc: string, input: object): Promise<string> {
  const { status, body } = await api.ask<{ change: { userErrors: object[] } }>(doc, { input });
  const text = JSON.stringify(body);
  if (status !== 200 || body.errors || body.data?.change.userErrors.length !== 0) throw new Error(`${status} ${text}`);
  return text;
}

const row = `assignment { id state version completedOn submissions { id number state result files { id sha256 } } } userErrors { code }`;
const submit = `mutation ($input: ResultSubmitInput!) { change: resultSubmit(input: $input) { ${row} } }`;
const confirm = `mutation ($input: AssignmentInput!) { change: resultConfirm(input: $input) { ${row} } }`;

/** How many submissions each acknowledged errand left behind, asked of the tables. */
const submitted = () =>
  withDatabase((dataSource) =>
    dataSource.query<{ id: string; n: number; state: string }[]>(
      `select a.id, count(s.id)::int as n, a.state from assignment a left join submission s on s.assignment_id = a.id
       group by a.id, a.state`,
    ),
  );

test("submissions while the program is killed: what was acknowledged stays, and nothing comes twice", async () => {
  for (const [index, id] of assignmentIds.entries()) {
    const fileIds: string[] = [];
    if (index % 5 === 0) {
      const { body } = await agencyApi.upload(`Minh chứng thứ ${index}`, `minh-chung-${index}.txt`, "text/plain");
      evidence.set(body.id, `Minh chứng thứ ${index}`);
      fileIds.push(body.id);
    }
    const input = { id, expectedVersion: 1, result: `Kết quả thứ ${index}`, fileIds, idempotencyKey: randomUUID() };
    submissions.push({ send: () => change(agencyApi, submit, input) });
  }
  await sendInFlight(submissions, 25, () => program.kill("program"));
  const acknowledged = submissions.flatMap(({ answer }, index) => (answer ? [assignmentIds[index]] : []));
  expect(acknowledged.length).toBeGreaterThanOrEqual(25);
  expect(acknowledged.length).toBeLessThan(count);

  await program.start();
  const kept = new Map((await submitted()).map(({ id, n, state }) => [id, { n, state }]));
  for (const id of acknowledged) expect(kept.get(id ?? "")).toEqual({ n: 1, state: "SUBMITTED" });
  await repeat(submissions);
  expect((await submitted()).map(({ n, state }) => ({ n, state }))).toEqual(
    Array.from({ length: count }, () => ({ n: 1, state: "SUBMITTED" })),
  );
  for (const [id, words] of evidence) expect((await officeApi.get(`/files/${id}`)).body.toString()).toBe(words);
}, 60_000);

test("confirmations while the program and its database are killed: the counters are the facts", async () => {
  for (const id of assignmentIds) {
    const input = { id, expectedVersion: 2, idempotencyKey: randomUUID() };
    confirmations.push({ send: () => change(officeApi, confirm, input) });
  }
  await sendInFlight(confirmations, 25, () => program.kill("program and postgres"));
  const acknowledged = confirmations.filter(({ answer }) => answer).length;
  expect(acknowledged).toBeGreaterThanOrEqual(25);
  expect(acknowledged).toBeLessThan(count);

  await program.start();
  const done = (await submitted()).filter(({ state }) => state === "COMPLETED").map(({ id }) => id);
  for (const [index, { answer }] of confirmations.entries()) if (answer) expect(done).toContain(assignmentIds[index]);
  await expectCountersToBeFacts(done.length);
  await repeat(confirmations);
  await expectCountersToBeFacts(count);
}, 60_000);

/** Everybody asks again with the same key, twice at once: done errands get their first answer, the others are done now. */
async function repeat(errands: readonly Errand[]): Promise<void> {
  for (const errand of errands) {
    const [first, second] = await Promise.all([errand.send(), errand.send()]);
    expect(first).toBe(errand.answer ?? second);
    expect(second).toBe(first);
    errand.answer = first;
  }
}

async function expectCountersToBeFacts(completed: number): Promise<void> {
  const [kept] = await withDatabase((dataSource) =>
    dataSource.query<object[]>(
      `select d.task_total as total, d.task_on_time + d.task_late as completed, y.total as "yearTotal",
         y.on_time + y.late as "yearCompleted",
         (select count(*)::int from task t where t.directive_id = d.id and t.completed_on is not null and t.lead_completed = 1) as tasks,
         (select count(*)::int from assignment a where a.directive_id = d.id and a.state = 'COMPLETED') as assignments,
         (select count(*)::int from submission s where s.state = 'CONFIRMED') as confirmed,
         (select count(*)::int from history h where h.verb = 'resultSubmit') as "submitLines",
         (select count(*)::int from history h where h.verb = 'resultConfirm' and h.subject_type = 'assignment') as "confirmLines",
         (select count(*)::int from evidence) as evidence
       from directive d join agency_year y on y.agency_id = $2 and y.year = d.year where d.id = $1`,
      [directiveId, agency.id],
    ),
  );
  const same = { completed, yearCompleted: completed, tasks: completed, assignments: completed, confirmed: completed };
  const lines = { submitLines: count, confirmLines: completed, evidence: evidence.size };
  expect(kept).toEqual({ total: count, yearTotal: count, ...same, ...lines });
  const told = await officeApi.query(
    "query ($id: ID!) { directive(id: $id) { taskCount completedCount progress { total completed openInTerm } } viewer { counts { toConfirm } } }",
    { id: directiveId },
  );
  expect(told).toEqual({
    directive: {
      taskCount: count,
      completedCount: completed,
      progress: { total: count, completed, openInTerm: count - completed },
    },
    viewer: { counts: { toConfirm: count - completed } },
  });
}
