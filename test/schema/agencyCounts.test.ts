import fc from "fast-check";
import { action, perform } from "../../actions/act.ts";
import { confirmResult } from "../../actions/assignments/confirmResult.ts";
import { recount } from "../../actions/assignments/recount.ts";
import { submitResult } from "../../actions/assignments/submitResult.ts";
import { issueDirective } from "../../actions/directives/issueDirective.ts";
import { revokeDirective } from "../../actions/directives/revokeDirective.ts";
import { makeDueOccurrences } from "../../actions/tasks/makeDueOccurrences.ts";
import { agencyProgress } from "../../entities/reads/agencyProgress.ts";
import type { MadeAgency, MadePerson } from "../harness/make.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let agencies: MadeAgency[];
let office: MadeAgency;
let monitors: MadePerson[];
let viewers: MadePerson[];

beforeAll(async () => {
  world = await startWorld("2026-11-02T09:00:00+07:00");
  const { make } = world;
  const root = await make.root();
  office = await make.agency({ name: "Văn phòng" });
  agencies = [office];
  for (let n = 0; n < 4; n += 1) agencies.push(await make.agency());
  const person = (role: "MONITOR" | "LEADER" | "HEAD" | "CLERK", agency: MadeAgency) =>
    make.person({ roles: [{ role, agency }] });
  monitors = [await person("MONITOR", root), await make.person({ roles: [{ role: "MONITOR", agency: root }] })];
  const own = await person("HEAD", agencies[1] as MadeAgency);
  const both = await make.person({
    roles: [
      { role: "HEAD", agency: agencies[2] as MadeAgency },
      { role: "MONITOR", agency: office },
    ],
  });
  viewers = [...monitors, await person("LEADER", office), await person("CLERK", root), own, both];
});
afterAll(() => world.stop());

const step = fc.constantFrom("nothing", "submit", "confirm", "suspend", "close");
const task = fc.record({
  lead: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }),
  due: fc.constantFrom("2026-11-03", "2026-11-20", "2027-01-10", null),
  standing: fc.boolean(),
  recurring: fc.constantFrom(null, null, "week", "month", "year"),
  steps: fc.array(step, { minLength: 3, maxLength: 3 }),
});

test("counters of agencies are what the facts say, for everybody, whatever was done", async () => {
  const plans = fc.record({
    tasks: fc.array(task, { minLength: 1, maxLength: 5 }),
    countContinuous: fc.boolean(),
    ofOffice: fc.boolean(),
    takenBack: fc.boolean(),
    year: fc.constantFrom("2025-12-20", "2026-10-30"),
    abstract: fc.constantFrom("Kế hoạch năm 2026", "Kế hoạch giai đoạn 2025–2027"),
  });
  await fc.assert(
    fc.asyncProperty(plans, async ({ tasks, countContinuous, ofOffice, takenBack, year, abstract }) => {
      world.setNow("2026-11-02T09:00:00+07:00");
      const [monitor] = monitors as [MadePerson];
      const made = await world.make.directive({
        by: monitor,
        issuedOn: year,
        abstract,
        issue: false,
        ...(ofOffice ? { monitor: office } : {}),
        tasks: tasks.map(({ lead, due, standing, recurring }) => ({
          lead: lead.map((index) => agencies[index] as MadeAgency),
          ...(due ? { dueOn: due } : {}),
          ...(standing ? { deadline: { kind: "continuous" } as const } : {}),
          ...(recurring ? { deadline: { kind: "recurring", every: recurring } as const } : {}),
        })),
      });
      await world.dataSource.query("update directive set count_continuous = $2 where id = $1", [
        made.id,
        countContinuous,
      ]);
      await perform(await world.doorOf(monitor.id), issueDirective, { id: made.id, expectedVersion: 2 });
      if (takenBack)
        await perform(await world.doorOf(monitor.id), revokeDirective, { id: made.id, expectedVersion: 3 });
      else {
        await work(
          made.id,
          tasks.flatMap(({ lead, steps }) => steps.slice(0, lead.length)),
        );
      }
      world.setNow("2026-11-25T09:00:00+07:00");
      await expectSame();
      world.setNow("2026-12-28T09:00:00+07:00");
      const job = { dataSource: world.dataSource, viewer: null, now: () => new Date("2026-12-28T02:00:00Z") };
      await perform(job, makeDueOccurrences, {});
      await expectSame();
    }),
    { numRuns: 12 },
  );
  const { reads } = await world.contextOf(monitors[0]?.id ?? "");
  const [first] = await agencyProgress(reads, reads.today, {});
  expect(first?.total).toBeGreaterThan(0);
});

async function work(directiveId: string, steps: string[]): Promise<void> {
  const rows: { id: string; agency_id: string }[] = await world.dataSource.query(
    `select a.id, a.agency_id from assignment a join task t on t.id = a.task_id
     where a.directive_id = $1 and a.role = 'LEAD' order by a.due_on, t.seq, a.id limit 6`,
    [directiveId],
  );
  world.setNow("2026-11-10T09:00:00+07:00");
  const program = { dataSource: world.dataSource, now: () => new Date("2026-11-10T09:00:00+07:00") };
  const act = async (personId: string) => ({ ...program, viewer: (await world.viewerOf(personId)).viewer });
  for (const [index, { id, agency_id }] of rows.entries()) {
    const done = steps[index];
    if (done === "suspend") {
      await suspend(id, directiveId, agency_id);
    } else if (done === "close") {
      await world.dataSource.query("update agency set valid_to = '2026-11-15' where id = $1 and id <> $2", [
        agency_id,
        office.id,
      ]);
    } else if (done !== "nothing") {
      // Acted by whoever may, as a head of that agency would.
      const head = await world.make.person({
        roles: [{ role: "HEAD", agency: { id: agency_id, code: "", name: "" } }],
      });
      await perform(await act(head.id), submitResult, { assignmentId: id, expectedVersion: 1, result: "Đã xong" });
      const [, monitor] = monitors as [MadePerson, MadePerson];
      if (done === "confirm") await perform(await act(monitor.id), confirmResult, { id, expectedVersion: 2 });
    }
  }
}

async function suspend(id: string, directiveId: string, agencyId: string): Promise<void> {
  const stop = action("assignmentSuspend", async (act, input: { id: string }) => {
    await act.db.query("update assignment set state = 'SUSPENDED', changed_on = $2 where id = $1", [
      input.id,
      act.today,
    ]);
    const [{ year }] = await act.db.query("select year from directive where id = $1", [directiveId]);
    await recount(act, { directiveIds: [directiveId], agencyYears: [{ agencyId, year }] });
    return {};
  });
  const now = () => new Date("2026-11-10T09:00:00+07:00");
  await perform({ dataSource: world.dataSource, viewer: null, now }, stop, { id });
}

interface Counters {
  tasks: unknown[];
  directives: unknown[];
  years: unknown[];
}

async function counters(): Promise<Counters> {
  const { dataSource } = world;
  return {
    tasks: await dataSource.query("select id, lead_total, lead_completed, completed_on::text from task order by id"),
    directives: await dataSource.query(
      `select id, task_total, task_on_time, task_late, continuous_total, continuous_on_time, continuous_late
       from directive order by id`,
    ),
    years: await dataSource.query("select * from agency_year order by agency_id, year"),
  };
}

test("recounting finds what was counted step by step, and mends what was lost", async () => {
  const before = await counters();
  expect(before.years.length).toBeGreaterThan(2);
  expect(before.directives).toContainEqual(expect.objectContaining({ task_on_time: expect.any(Number) }));
  const all = action("recountAll", async (act, _: object) => {
    const directives: { id: string }[] = await act.db.query("select id from directive");
    const agencyYears: { agencyId: string; year: number }[] = await act.db.query(
      `select agency_id as "agencyId", year from agency_year`,
    );
    await recount(act, { directiveIds: directives.map(({ id }) => id), agencyYears });
    return {};
  });
  const door = { dataSource: world.dataSource, viewer: null, now: () => new Date("2026-11-25T09:00:00+07:00") };
  await perform(door, all, {});
  expect(await counters()).toEqual(before);
  await world.dataSource.query("update task set lead_total = 9, lead_completed = 9, completed_on = null");
  await world.dataSource.query("update directive set task_total = 9, task_late = 9, continuous_late = 9");
  await world.dataSource.query("update agency_year set total = 9, late = 9, left_out_on_time = 9");
  await perform(door, all, {});
  const mended = await counters();
  const issued: { id: string }[] = await world.dataSource.query("select id from directive where state = 'ISSUED'");
  const ids = new Set(issued.map(({ id }) => id));
  const ofIssued = (rows: unknown[]) => (rows as { id: string }[]).filter(({ id }) => ids.has(id));
  expect({ ...mended, directives: ofIssued(mended.directives) }).toEqual({
    ...before,
    directives: ofIssued(before.directives),
  });
});

interface CountedDirective {
  id: string;
  taskCount: number;
  completedCount: number;
  overdueCount: number;
  progress: { total: number; completed: number; openOverdue: number };
}

// Named one by one, the agencies are counted from the facts.
async function expectSame(): Promise<void> {
  const agencyIds = agencies.map(({ id }) => id);
  for (const { id } of viewers) {
    const { reads } = await world.contextOf(id);
    for (const scope of [{}, { year: 2025 }, { year: 2026 }]) {
      const byCounters = await agencyProgress(reads, reads.today, scope);
      expect(byCounters).toEqual(await agencyProgress(reads, reads.today, { ...scope, agencyIds }));
    }
    // A clerk registers documents and sees nobody's work.
    if (id === viewers[3]?.id) continue;
    const { directives } = await world.data<{ directives: { nodes: CountedDirective[] } }>(
      id,
      `{ directives(first: 20, filter: { state: ISSUED }) { nodes { id taskCount completedCount overdueCount
        progress { total completed openOverdue } } } }`,
    );
    for (const { progress, ...shown } of directives.nodes) {
      expect({ id: shown.id, ...progress }).toEqual({
        id: shown.id,
        total: shown.taskCount,
        completed: shown.completedCount,
        openOverdue: shown.overdueCount,
      });
    }
  }
}
