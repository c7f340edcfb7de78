import type { MadeAgency, MadeDirective, MadePerson } from "../harness/make.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let finance: MadeAgency;
let health: MadeAgency;
let monitor: MadePerson;
let leader: MadePerson;
let heads: Map<string, MadePerson>;
let plan: MadeDirective;

const at = (day: string) => world.setNow(`${day}T09:00:00+07:00`);

async function change(person: MadePerson, name: string, type: string, input: object): Promise<void> {
  const mutation = `mutation ($input: ${type}!) { change: ${name}(input: $input) { userErrors { code } } }`;
  expect(await world.data(person.id, mutation, { input })).toEqual({ change: { userErrors: [] } });
}

async function work(task: number, agency: MadeAgency, steps: [day: string, step: "submit" | "return" | "confirm"][]) {
  const row = plan.tasks[task]?.assignments.find(({ agencyId }) => agencyId === agency.id);
  const head = heads.get(agency.id);
  if (!row || !head) throw new Error(`No assignment of ${agency.name} on task ${task}`);
  let expectedVersion = 1;
  for (const [day, step] of steps) {
    at(day);
    const input = { id: row.id, expectedVersion };
    if (step === "submit") await change(head, "resultSubmit", "ResultSubmitInput", { ...input, result: "Đã xong" });
    if (step === "return") await change(monitor, "resultReturn", "ResultReturnInput", { ...input, reason: "Thiếu" });
    if (step === "confirm") await change(monitor, "resultConfirm", "AssignmentInput", input);
    expectedVersion += 1;
  }
}

beforeAll(async () => {
  world = await startWorld("2026-09-01T09:00:00+07:00");
  const { make } = world;
  const root = await make.root();
  finance = await make.agency({ name: "Phòng Tài chính – Kế hoạch" });
  health = await make.agency({ name: "Phòng Y tế" });
  monitor = await make.person({ roles: [{ role: "MONITOR", agency: root }] });
  leader = await make.person({ roles: [{ role: "LEADER", agency: root }] });
  heads = new Map([
    [finance.id, await make.person({ roles: [{ role: "HEAD", agency: finance }] })],
    [health.id, await make.person({ roles: [{ role: "HEAD", agency: health }] })],
  ]);
  plan = await make.directive({
    by: monitor,
    issuedOn: "2026-09-01",
    tasks: [
      { ref: "1", dueOn: "2026-09-15", lead: finance },
      { ref: "2", dueOn: "2026-09-15", lead: health },
      { ref: "3", dueOn: "2026-09-30", lead: [finance, health] },
      { ref: "4", dueOn: "2026-12-31", lead: finance, coordinating: [health] },
      { ref: "5", lead: health },
      { ref: "6", deadline: { kind: "continuous" }, lead: finance },
    ],
  });
  await work(0, finance, [
    ["2026-09-10", "submit"],
    ["2026-09-20", "confirm"],
  ]);
  await work(1, health, [
    ["2026-09-14", "submit"],
    ["2026-09-16", "return"],
    ["2026-09-18", "submit"],
    ["2026-10-05", "confirm"],
  ]);
  await work(2, finance, [
    ["2026-09-25", "submit"],
    ["2026-09-26", "confirm"],
  ]);
  at("2026-11-23");
});
afterAll(() => world.stop());

const numbers =
  "total completed completedOnTime completedLate open openInTerm openOverdue openNoDeadline suspended cancelled excludedContinuous";
interface Counted {
  progress: Record<string, number> & {
    sentence: string;
    rateOfAll: { label: string };
    rateOfDue: { label: string; numerator: number; denominator: number };
    ageing: { count: number }[];
  };
}
const count = async (person: MadePerson, asOf: string | null, scope: object = { directiveId: plan.id }) =>
  (
    await world.data<Counted>(
      person.id,
      `query ($directiveId: ID, $agencyId: ID, $asOf: Day) { progress(directiveId: $directiveId, agencyId: $agencyId, asOf: $asOf) {
         unit asOf ${numbers} sentence rateOfAll { label } rateOfDue { label numerator denominator } ageing { count } } }`,
      { ...scope, asOf },
    )
  ).progress;

test.each<[string, Record<string, number>]>([
  ["2026-08-31", { total: 0, open: 0 }],
  ["2026-09-01", { total: 6, completed: 0, openInTerm: 4, openNoDeadline: 2 }],
  // Task 1 waits though it was due yesterday; task 2, returned that very day, is overdue.
  ["2026-09-16", { total: 6, completed: 0, openInTerm: 3, openOverdue: 1, openNoDeadline: 2 }],
  ["2026-09-19", { total: 6, completed: 0, openInTerm: 3, openOverdue: 1 }],
  ["2026-09-20", { total: 6, completedOnTime: 1, completedLate: 0, openInTerm: 2, openOverdue: 1 }],
  // The second lead of task 3 holds it back.
  ["2026-10-01", { total: 6, completedOnTime: 1, completedLate: 0, openInTerm: 1, openOverdue: 2 }],
  ["2026-10-05", { total: 6, completedOnTime: 1, completedLate: 1, openInTerm: 1, openOverdue: 1 }],
  ["2026-11-23", { total: 6, completedOnTime: 1, completedLate: 1, openInTerm: 1, openOverdue: 1, openNoDeadline: 2 }],
])("as of %s the plan counts %j", async (asOf, expected) => {
  expect(await count(leader, asOf)).toMatchObject(expected);
});

test("the count of a day is the same on that day and on any later one", async () => {
  for (const person of [leader, ...heads.values()]) {
    const onTheDay = await count(person, null);
    at("2027-03-01");
    const later = await count(person, "2026-11-23");
    at("2026-11-23");
    expect(later).toEqual(onTheDay);
  }
});

test("a count says itself in words and in both rates", async () => {
  const today = await count(leader, null);
  expect(today).toMatchObject({
    unit: "TASK",
    asOf: "2026-11-23",
    sentence: "2/6 nhiệm vụ đã hoàn thành (33,33%)",
    rateOfAll: { label: "33,33%" },
    rateOfDue: { label: "66,67%", numerator: 2, denominator: 3 },
    ageing: [{ count: 0 }, { count: 1 }, { count: 0 }, { count: 0 }],
  });
});

test("standing duties stay out of the count where the directive says so, and the count tells how many", async () => {
  await world.dataSource.query("update directive set count_continuous = false where id = $1", [plan.id]);
  const counted = await count(leader, null);
  const query = "query ($id: ID!) { directive(id: $id) { taskCount progress { total } } }";
  const read = await world.data(leader.id, query, { id: plan.id });
  await world.dataSource.query("update directive set count_continuous = true where id = $1", [plan.id]);
  expect(counted).toMatchObject({
    total: 5,
    excludedContinuous: 1,
    sentence: "2/5 nhiệm vụ đã hoàn thành (40,00%) (không tính 1 nhiệm vụ thường xuyên)",
  });
  expect(read).toEqual({ directive: { taskCount: 5, progress: { total: 5 } } });
});

test("an agency counts its lead assignments, and only what the viewer may see", async () => {
  const head = heads.get(health.id) as MadePerson;
  const scope = { agencyId: health.id };
  expect(await count(leader, null, scope)).toMatchObject({
    unit: "ASSIGNMENT",
    total: 3,
    completedLate: 1,
    openOverdue: 1,
  });
  expect(await count(head, null, scope)).toMatchObject({ total: 3 });
  expect(await count(head, null, { agencyId: finance.id })).toMatchObject({ total: 0 });
  expect(await count(head, null)).toMatchObject({ unit: "TASK", total: 3 });
  expect(await count(head, null, { directiveId: "không có" })).toMatchObject({ total: 0 });
});

test.each(["2026-09-16", "2026-10-01", null])(
  "every part opened as of %s has exactly the rows counted",
  async (asOf) => {
    const parts = {
      ALL: "total",
      COMPLETED: "completed",
      ON_TIME: "completedOnTime",
      LATE: "completedLate",
      OPEN: "open",
      IN_TERM: "openInTerm",
      OVERDUE: "openOverdue",
      NO_DEADLINE: "openNoDeadline",
      SUSPENDED: "suspended",
      CANCELLED: "cancelled",
    };
    const query = `query ($part: ProgressPart, $asOf: Day, $id: ID) { progress(directiveId: $id, asOf: $asOf) {
    rows(part: $part, first: 2) { totalCount nodes { task { id ref } timeliness } pageInfo { hasNextPage } } } }`;
    const counted = await count(leader, asOf);
    for (const [part, number] of Object.entries(parts)) {
      const { progress } = await world.data<{
        progress: {
          rows: { totalCount: number; nodes: { task: { ref: string } }[]; pageInfo: { hasNextPage: boolean } };
        };
      }>(leader.id, query, { part, asOf, id: plan.id });
      expect([part, progress.rows.totalCount]).toEqual([part, counted[number]]);
      expect(progress.rows.nodes).toHaveLength(Math.min(2, counted[number] ?? 0));
      expect(progress.rows.pageInfo.hasNextPage).toBe((counted[number] ?? 0) > 2);
    }
  },
);

test("the rows of a count are read page by page", async () => {
  const query = `query ($after: String, $id: ID) { progress(agencyId: $id) { rows(first: 1, after: $after) {
    nodes { task { ref } assignment { agency { name } } overdueDays } pageInfo { endCursor hasNextPage } } } }`;
  type Rows = {
    progress: {
      rows: {
        nodes: { task: { ref: string }; assignment: { agency: { name: string } }; overdueDays: number }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
  };
  const found: string[] = [];
  let after: string | null = null;
  do {
    const page: Rows = await world.data<Rows>(leader.id, query, { after, id: finance.id });
    found.push(...page.progress.rows.nodes.map(({ task }) => task.ref));
    after = page.progress.rows.pageInfo.hasNextPage ? page.progress.rows.pageInfo.endCursor : null;
  } while (after !== null && found.length < 10);
  expect(found).toEqual(["1", "3", "4", "6"]);
});

test.each(["2026-09-16", "2026-10-01", "2026-11-23"])(
  "agency by agency the counts as of %s are those of each agency",
  async (asOf) => {
    const query = `query ($asOf: Day) { agencyProgress(asOf: $asOf) { agency { id name progress(asOf: $asOf) {
      total completedOnTime completedLate openInTerm openOverdue openNoDeadline } }
    total completedOnTime completedLate openInTerm openOverdue openNoDeadline oldestOverdueDays } }`;
    const { agencyProgress } = await world.data<{
      agencyProgress: { agency: { name: string; progress: object }; oldestOverdueDays: number }[];
    }>(leader.id, query, { asOf });
    expect(agencyProgress.map(({ agency }) => agency.name)).toEqual([finance.name, health.name]);
    for (const { agency, oldestOverdueDays, ...counts } of agencyProgress) {
      expect(counts).toEqual(agency.progress);
      expect(oldestOverdueDays > 0).toBe((counts as { openOverdue: number } & typeof counts).openOverdue > 0);
    }
  },
);

test("the exact counters of a directive are those of its count today", async () => {
  const query =
    "query ($id: ID!) { directive(id: $id) { taskCount completedCount overdueCount progress { total completed openOverdue } } }";
  for (const person of [leader, ...heads.values()]) {
    const { directive } = await world.data<{
      directive: { taskCount: number; completedCount: number; overdueCount: number; progress: Record<string, number> };
    }>(person.id, query, { id: plan.id });
    expect(directive).toMatchObject({
      taskCount: directive.progress.total,
      completedCount: directive.progress.completed,
      overdueCount: directive.progress.openOverdue,
    });
  }
});

test("a score line comes from the count", async () => {
  const set = "00000000-0000-4000-8000-000000000001";
  await world.dataSource.query(
    "insert into criteria_set (id, code, name, year, period_from, period_to) values ($1, 'CCHC-2026', 'Bộ tiêu chí', 2026, '2026-01-01', '2026-12-31')",
    [set],
  );
  await world.dataSource.query(
    `insert into criterion (id, set_id, ref, name, max_score, method, formula)
     values (gen_random_uuid(), $1, '1.2', 'Mức độ hoàn thành kế hoạch', 10, 'TASKS', '{"kind":"ratio","floor":0.4}')`,
    [set],
  );
  const query = `query ($asOf: Day) { criteriaSets { code criteria { ref maxScore } } scoreboard(set: "CCHC-2026", asOf: $asOf) {
    agency { name } criterion { ref } completed total ratio { label } points rank } }`;
  expect(await world.data(leader.id, query, { asOf: null })).toEqual({
    criteriaSets: [{ code: "CCHC-2026", criteria: [{ ref: "1.2", maxScore: 10 }] }],
    scoreboard: [
      {
        agency: { name: finance.name },
        criterion: { ref: "1.2" },
        completed: 2,
        total: 4,
        ratio: { label: "50,00%" },
        points: 5,
        rank: 1,
      },
      {
        agency: { name: health.name },
        criterion: { ref: "1.2" },
        completed: 1,
        total: 3,
        ratio: { label: "33,33%" },
        points: 0,
        rank: 2,
      },
    ],
  });
  const [head] = [heads.get(health.id) as MadePerson];
  const own = await world.data<{ scoreboard: { agency: { name: string } }[] }>(head.id, query, { asOf: null });
  expect(own.scoreboard.map(({ agency }) => agency.name)).toEqual([health.name]);
});
