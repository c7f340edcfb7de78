import fc from "fast-check";
import { type Action, perform } from "../../actions/act.ts";
import { acknowledge } from "../../actions/assignments/acknowledge.ts";
import { cancel } from "../../actions/assignments/cancel.ts";
import { confirmResult } from "../../actions/assignments/confirmResult.ts";
import { reportProgress } from "../../actions/assignments/reportProgress.ts";
import { resume } from "../../actions/assignments/resume.ts";
import { returnResult } from "../../actions/assignments/returnResult.ts";
import { submitResult } from "../../actions/assignments/submitResult.ts";
import { suspend } from "../../actions/assignments/suspend.ts";
import { addDays, type Day } from "../../rules/day.ts";
import { type AssignmentState, type AssignmentVerb, next } from "../../rules/status.ts";
import type { MadeAgency, MadePerson } from "../harness/make.ts";
import { startWorld, type World } from "../schema/world.ts";

// The same laws on the real database: what its figures said on a day they say for good, the table of states is never
// left, and of two who act on the same row at once exactly one wins.
let world: World;
let monitor: MadePerson;
let head: MadePerson;
let agency: MadeAgency;

beforeAll(async () => {
  world = await startWorld("2026-01-05T09:00:00+07:00");
  agency = await world.make.agency();
  monitor = await world.make.person({ roles: [{ role: "MONITOR" }] });
  head = await world.make.person({ roles: [{ role: "HEAD", agency }] });
});
afterAll(() => world?.stop());

type Step = { verb: Exclude<AssignmentVerb, "WITHDRAW_RETURN">; row: number; days: number };
type Input = { id: string; assignmentId: string; expectedVersion: number } & Record<
  "reason" | "text" | "result",
  string
>;

const verbs: Record<Step["verb"], Action<Input, object>> = {
  ACKNOWLEDGE: acknowledge,
  REPORT_PROGRESS: reportProgress,
  SUBMIT: submitResult,
  CONFIRM: confirmResult,
  RETURN: returnResult,
  SUSPEND: suspend,
  RESUME: resume,
  CANCEL: cancel,
};
const ofAgency: readonly string[] = ["ACKNOWLEDGE", "REPORT_PROGRESS", "SUBMIT"];

async function act({ verb }: Pick<Step, "verb">, id: string, expectedVersion: number): Promise<boolean> {
  const door = await world.doorOf((ofAgency.includes(verb) ? head : monitor).id);
  const input = { id, assignmentId: id, expectedVersion, reason: "Vì thế", text: "Đang làm", result: "Đã xong" };
  return perform(door, verbs[verb], input).then(
    () => true,
    () => false,
  );
}

async function stands(id: string): Promise<{ state: AssignmentState; version: number }> {
  const [row] = await world.dataSource.query("select state, version from assignment where id = $1", [id]);
  return row;
}

const figures = (asOf: Day, directiveId: string) =>
  world.data<Record<string, { total: number; completed: number; open: number; rows: { totalCount: number } }>>(
    monitor.id,
    `query ($id: ID!, $agency: ID!, $asOf: Day!) {
      tasks: progress(directiveId: $id, asOf: $asOf) { ...F }
      work: progress(directiveId: $id, agencyId: $agency, asOf: $asOf) { ...F } }
    fragment F on Progress { total completed completedOnTime completedLate open openInTerm openOverdue openNoDeadline
      suspended cancelled rows(first: 100) { totalCount nodes { timeliness overdueDays task { id } } } }`,
    { id: directiveId, agency: agency.id, asOf },
  );

const step = fc.record<Step>({
  verb: fc.constantFrom(
    "ACKNOWLEDGE",
    "REPORT_PROGRESS",
    "SUBMIT",
    "SUBMIT",
    "CONFIRM",
    "CONFIRM",
    "RETURN",
    "SUSPEND",
    "RESUME",
    "CANCEL",
  ),
  row: fc.nat(3),
  days: fc.nat(9),
});

test("figures of a day stay, rows make them, and no step leaves the table", async () => {
  let begin = "2026-01-05" as Day;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      let day = begin;
      const to = (moved: Day) => {
        day = moved;
        world.setNow(`${day}T09:00:00+07:00`);
      };
      to(begin);
      const plan = await world.make.directive({
        by: monitor,
        issuedOn: begin,
        tasks: [3, 12, 40, null].map((due) => ({ lead: agency, ...(due ? { dueOn: addDays(begin, due) } : {}) })),
      });
      const said = new Map<Day, unknown>();
      for (const one of steps) {
        if (one.days > 0) {
          said.set(day, await figures(day, plan.id));
          to(addDays(day, one.days));
        }
        const id = plan.tasks[one.row]?.assignments[0]?.id ?? "";
        const before = await stands(id);
        const allowed = next(before.state, one.verb);
        expect([one.verb, before.state, await act(one, id, before.version)]).toEqual([
          one.verb,
          before.state,
          allowed !== null,
        ]);
        expect((await stands(id)).state).toBe(allowed ?? before.state);
      }
      to(addDays(day, 1));
      for (const [asOf, was] of said) {
        const { tasks, work } = await figures(asOf, plan.id);
        expect({ tasks, work }).toEqual(was);
        for (const count of [tasks, work]) {
          expect([(count?.completed ?? 0) + (count?.open ?? 0), count?.rows.totalCount]).toEqual([
            count?.total,
            count?.total,
          ]);
        }
      }
      begin = addDays(day, 1);
    }),
    { numRuns: 12 },
  );
}, 120_000);

test("of two who act on the same row at once exactly one wins", async () => {
  world.setNow("2027-06-01T09:00:00+07:00");
  const races: [Step["verb"][], Step["verb"], Step["verb"]][] = [
    [[], "ACKNOWLEDGE", "ACKNOWLEDGE"],
    [[], "SUBMIT", "CANCEL"],
    [["SUBMIT"], "CONFIRM", "CONFIRM"],
    [["SUBMIT"], "CONFIRM", "RETURN"],
    [["SUBMIT"], "CONFIRM", "SUSPEND"],
    [["SUSPEND"], "RESUME", "CANCEL"],
  ];
  const { tasks } = await world.make.directive({ by: monitor, tasks: races.map(() => ({ lead: agency })) });
  for (const [index, [before, one, other]] of races.entries()) {
    const id = tasks[index]?.assignments[0]?.id ?? "";
    for (const verb of before) expect(await act({ verb }, id, (await stands(id)).version)).toBe(true);
    const { version } = await stands(id);
    const won = await Promise.all([one, other].map((verb) => act({ verb }, id, version)));
    expect([one, other, won.filter(Boolean).length]).toEqual([one, other, 1]);
    expect((await stands(id)).version).toBe(version + 1);
  }
});
