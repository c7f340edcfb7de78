import fc from "fast-check";
import { perform } from "../../actions/act.ts";
import { confirmResult } from "../../actions/confirmResult.ts";
import { issueDirective } from "../../actions/issueDirective.ts";
import { revokeDirective } from "../../actions/revokeDirective.ts";
import { submitResult } from "../../actions/submitResult.ts";
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
  steps: fc.array(step, { minLength: 3, maxLength: 3 }),
});

test("counters of agencies are what the facts say, for everybody, whatever was done", async () => {
  const plans = fc.record({
    tasks: fc.array(task, { minLength: 1, maxLength: 5 }),
    countContinuous: fc.boolean(),
    ofOffice: fc.boolean(),
    takenBack: fc.boolean(),
    year: fc.constantFrom("2025-12-20", "2026-10-30"),
  });
  await fc.assert(
    fc.asyncProperty(plans, async ({ tasks, countContinuous, ofOffice, takenBack, year }) => {
      world.setNow("2026-11-02T09:00:00+07:00");
      const [monitor] = monitors as [MadePerson];
      const made = await world.make.directive({
        by: monitor,
        issuedOn: year,
        issue: false,
        ...(ofOffice ? { monitor: office } : {}),
        tasks: tasks.map(({ lead, due, standing }) => ({
          lead: lead.map((index) => agencies[index] as MadeAgency),
          ...(due ? { dueOn: due } : {}),
          ...(standing ? { deadline: { kind: "continuous" } as const } : {}),
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
     where a.directive_id = $1 and a.role = 'LEAD' order by t.seq, a.id`,
    [directiveId],
  );
  world.setNow("2026-11-10T09:00:00+07:00");
  const program = { dataSource: world.dataSource, now: () => new Date("2026-11-10T09:00:00+07:00") };
  const act = async (personId: string) => ({ ...program, viewer: (await world.viewerOf(personId)).viewer });
  for (const [index, { id, agency_id }] of rows.entries()) {
    const done = steps[index];
    if (done === "suspend") {
      await world.dataSource.query("update assignment set state = 'SUSPENDED' where id = $1", [id]);
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

// Named one by one, the agencies are counted from the facts.
async function expectSame(): Promise<void> {
  const agencyIds = agencies.map(({ id }) => id);
  for (const { id } of viewers) {
    const { reads } = await world.contextOf(id);
    for (const scope of [{}, { year: 2025 }, { year: 2026 }]) {
      const byCounters = await agencyProgress(reads, reads.today, scope);
      expect(byCounters).toEqual(await agencyProgress(reads, reads.today, { ...scope, agencyIds }));
    }
  }
}
