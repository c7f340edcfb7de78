import { existsSync, readFileSync } from "node:fs";
import { perform } from "../../actions/act.ts";
import { editDirective } from "../../actions/directives/editDirective.ts";
import { issueDirective } from "../../actions/directives/issueDirective.ts";
import { importDirective } from "../../actions/readings/importDirective.ts";
import { makeDueOccurrences } from "../../actions/tasks/makeDueOccurrences.ts";
import type { Deadline } from "../../rules/deadline.ts";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency, MadePerson } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";

let server: TestServer;
let one: MadeAgency;
let two: MadeAgency;
let group: MadeAgency;
let monitor: MadePerson;
let api: Api;

const at = (day: string) => server.setNow(`${day}T09:00:00+07:00`);
// As three processes that wake at once.
const runThrice = () => Promise.all([1, 2, 3].map(() => perform(server.door, makeDueOccurrences, {})));
const rowsOf = (taskId: string): Promise<{ agency: string; period: string; due: string }[]> =>
  server.dataSource.query(
    `select agency_id as agency, period, original_due_on::text as due from assignment where task_id = $1 order by due, agency`,
    [taskId],
  );

beforeAll(async () => {
  server = await startTestServer({ now: "2023-06-17T09:00:00+07:00" });
  const { make } = server;
  [one, two] = [await make.agency({ name: "UBND xã Một" }), await make.agency({ name: "UBND xã Hai" })];
  group = await make.agency({ name: "UBND các xã", kind: "GROUP", members: [one, two] });
  monitor = await make.person({ roles: [{ role: "MONITOR" }] });
  api = await signIn(server.url, monitor.email, monitor.password);
});
afterAll(() => server?.stop());

const made = async (deadline: Deadline, lead: MadeAgency = one) => {
  const abstract = "Kế hoạch giai đoạn 2023–2025";
  const { id, tasks, version } = await server.make.directive({
    by: monitor,
    issuedOn: "2023-06-16",
    abstract,
    tasks: [{ deadline, lead }],
  });
  return { id, version, taskId: tasks[0]?.id ?? "" };
};

const change = async (name: string, type: string, input: object) =>
  (
    await api.query<{
      change: { task: { version: number; dueOn: string | null } | null; userErrors: { code: string }[] };
    }>(
      `mutation ($input: ${type}!) { change: ${name}(input: $input) { task { id version dueOn originalDueOn } userErrors { code path } } }`,
      { input },
    )
  ).change;

describe("a recurring task", () => {
  test("has what is due within a quarter and the next one, for each member of a group; the job makes the rest once", async () => {
    at("2023-06-17");
    const monthly = await made({ kind: "recurring", every: "month", by: "31" }, group);
    const first = await rowsOf(monthly.taskId);
    expect([...new Set(first.map(({ due }) => due))]).toEqual(["2023-06-30", "2023-07-31", "2023-08-31"]);
    expect(first).toHaveLength(6);
    at("2023-07-05");
    await runThrice();
    const later = await rowsOf(monthly.taskId);
    expect(later.at(-1)).toMatchObject({ due: "2023-09-30", period: "2023-09" });
    expect(later).toHaveLength(8);
    const [counted] = await server.dataSource.query(
      "select lead_total as leads, of_group as grouped from task where id = $1",
      [monthly.taskId],
    );
    expect(counted).toEqual({ leads: 8, grouped: true });
  });

  test("shows its next open occurrence, and a late one never moves the next", async () => {
    at("2023-06-17");
    const { taskId } = await made({ kind: "recurring", every: "month", by: "25" });
    at("2023-08-30");
    await runThrice();
    expect((await rowsOf(taskId)).map(({ due }) => due)).toEqual([
      "2023-06-25",
      "2023-07-25",
      "2023-08-25",
      "2023-09-25",
      "2023-10-25",
      "2023-11-25",
    ]);
    const { task } = await api.query<{
      task: { dueOn: string; assignments: { periodLabel: string }[]; occurrences: { period: string }[] };
    }>("query ($id: ID!) { task(id: $id) { dueOn assignments { periodLabel } occurrences { period } } }", {
      id: taskId,
    });
    expect(task).toEqual({
      dueOn: "2023-06-25",
      assignments: [{ periodLabel: "Tháng 06/2023" }],
      occurrences: ["06", "07", "08", "09", "10", "11"].map((month) => ({ period: `2023-${month}` })),
    });
  });

  test("has more of them when its monitor asks, never beyond the plan's life; a new issue starts anew", async () => {
    at("2023-06-17");
    const { id, version, taskId } = await made({ kind: "recurring", every: "year", by: "11-15" });
    expect((await rowsOf(taskId)).map(({ period }) => period)).toEqual(["2023"]);
    const asked = { taskId, expectedVersion: 1, until: "2030-01-01" };
    expect(await change("occurrencesMake", "OccurrencesMakeInput", asked)).toMatchObject({ userErrors: [] });
    expect(await change("occurrencesMake", "OccurrencesMakeInput", asked)).toMatchObject({
      userErrors: [{ code: "VERSION_CONFLICT" }],
    });
    expect((await rowsOf(taskId)).map(({ period }) => period)).toEqual(["2023", "2024", "2025"]);
    const { directive } = await api.query<{ directive: { endsOn: string } }>(
      "query ($id: ID!) { directive(id: $id) { endsOn } }",
      { id },
    );
    expect(directive.endsOn).toBe("2025-12-31");
    await api.query(
      "mutation ($input: DirectiveRevokeInput!) { directiveRevoke(input: $input) { userErrors { code } } }",
      {
        input: { id, expectedVersion: version },
      },
    );
    await perform(await server.doorOf(monitor.id), issueDirective, { id, expectedVersion: version + 1 });
    expect((await rowsOf(taskId)).map(({ period }) => period)).toEqual(["2023"]);
  });

  test("is told once in the letter on its directive", async () => {
    at("2023-06-17");
    const told = await server.make.agency({ email: "bao@dondoc.test" });
    const { id } = await made({ kind: "recurring", every: "week", by: null }, told);
    const letters = await server.dataSource.query("select row_count as rows from letter where directive_id = $1", [id]);
    expect(letters).toEqual([{ rows: 1 }]);
  });
});

test("a time limit from an event becomes a date when its day is recorded; corrected, the first one stays", async () => {
  at("2023-06-17");
  const { taskId } = await made({ kind: "relative", workingDays: 5, from: "event" });
  const due = () =>
    server.dataSource.query(
      "select due_on::text as due, original_due_on::text as first from assignment where task_id = $1",
      [taskId],
    );
  expect(await due()).toEqual([{ due: null, first: null }]);
  const record = (on: string, expectedVersion: number) =>
    change("taskRecordEvent", "TaskRecordEventInput", { id: taskId, expectedVersion, on });
  expect(await record("2023-07-01", 1)).toMatchObject({ userErrors: [{ code: "INVALID_INPUT", path: ["on"] }] });
  expect(await record("2023-06-16", 1)).toMatchObject({ task: { version: 2, dueOn: "2023-06-23" }, userErrors: [] });
  expect(await due()).toEqual([{ due: "2023-06-23", first: "2023-06-23" }]);
  // Corrected: the day in force moves, the first one stays.
  expect(await record("2023-06-13", 2)).toMatchObject({ task: { dueOn: "2023-06-20" } });
  expect(await due()).toEqual([{ due: "2023-06-20", first: "2023-06-23" }]);
});

const sample = "../shared/samples/clean/002-ke-hoach-146-tuy-phong.txt";
const whereSamples = existsSync(sample) ? test : test.skip;
whereSamples(
  "the plan 146/KH-UBND recurs through its life: 13 tasks, once a year, once a week, none twice",
  async () => {
    at("2023-06-17");
    const issuer = await server.make.root();
    const door = await server.doorOf(monitor.id);
    const { directiveId: id } = await perform(door, importDirective, {
      text: readFileSync(sample, "utf8"),
      issuerId: issuer.id,
      monitorId: issuer.id,
    });
    await server.dataSource.query(
      "update addressee set agency_id = $2 where task_id in (select id from task where directive_id = $1)",
      [id, one.id],
    );
    await server.dataSource.query(
      `delete from addressee a using addressee b where a.task_id = b.task_id and a.ctid > b.ctid`,
    );
    await server.dataSource.query(
      "update addressee set role = 'LEAD' where task_id in (select id from task where directive_id = $1)",
      [id],
    );
    await perform(door, editDirective, { id, expectedVersion: 1, endsOn: "2025-12-31" });
    await perform(door, issueDirective, { id, expectedVersion: 2 });
    for (const day of [
      "2023-06-18",
      "2023-11-20",
      "2024-03-01",
      "2024-11-16",
      "2025-06-01",
      "2025-11-30",
      "2026-02-01",
    ]) {
      at(day);
      await runThrice();
    }
    const tasks: { text: string; every: string; by: string | null; n: number; twice: number }[] =
      await server.dataSource.query(
        `select t.deadline_text as text, t.deadline ->> 'every' as every, t.deadline ->> 'by' as by, count(a.id)::int as n,
           (count(a.id) - count(distinct (a.agency_id, a.original_due_on)))::int as twice
         from task t left join assignment a on a.task_id = t.id
         where t.directive_id = $1 and t.deadline_kind = 'RECURRING' group by t.id order by t.seq`,
        [id],
      );
    expect(tasks).toHaveLength(13);
    // 16/06/2023 was a Friday: 133 Sundays, 31 ends of a month, 3 years.
    const expected: Record<string, number> = { week: 133, month: 31, year: 3 };
    expect(tasks.map(({ every, n, twice }) => ({ every, n, twice }))).toEqual(
      tasks.map(({ every }) => ({ every, n: expected[every], twice: 0 })),
    );
    expect(tasks.filter(({ by }) => by === "11-15")).toHaveLength(1);
  },
  120_000,
);
