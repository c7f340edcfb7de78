import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { agencies } from "../demo/district/agencies.ts";
import { groups } from "../demo/district/groups.ts";
import { people } from "../demo/district/people.ts";
import { demoSignIns, isEmpty, loadDemo } from "../demo/load.ts";
import { writePlan } from "../demo/plan.ts";
import { digitalPlan } from "../demo/texts/digitalPlan.ts";
import { reformPlan } from "../demo/texts/reformPlan.ts";
import { clockOf } from "../demo/when.ts";
import { createDataSource } from "../ormconfig.ts";
import { readDirective } from "../reader/read.ts";
import { resolver } from "../reader/resolve.ts";
import { isWorkingDay, workingCalendar } from "../rules/calendar.ts";
import type { Day } from "../rules/day.ts";
import { Role } from "../rules/may.ts";
import { countedRow, progress, taskFacts } from "../rules/progress.ts";
import { statutoryDays } from "../rules/statutoryDays.ts";
import { ageing, type Facts, overdueDays, timeliness, waitsInTime } from "../rules/timeliness.ts";
import { createTestDatabase, type TestDatabase } from "./harness/database.ts";

const calendar = workingCalendar(statutoryDays);
const directory = {
  agencies: [
    ...agencies.map((agency) => ({ ...agency, id: agency.code })),
    ...groups.map((group) => ({ ...group, id: group.code, kind: "GROUP" })),
  ],
};

interface Lead extends Facts {
  taskId: string;
  agencyId: string;
  number: string;
  continuous: boolean;
}

// A Saturday late in the year; a day in the Tết holidays, when half the history lies in the year before.
describe.each(["2026-11-21", "2027-02-08"])("the demo loaded on %s", (today: Day) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let leads: Lead[];
  const stored: string[] = [];
  const now = new Date(`${today}T09:00:00+07:00`);

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.url).initialize();
    await loadDemo(dataSource, {
      now,
      putFile: async (name, bytes) => {
        stored.push(bytes.subarray(0, 5).toString());
        return { sha256: "0".repeat(64 - String(stored.length).length) + stored.length, size: name.length };
      },
    });
    leads = await dataSource.query(
      `select a.task_id as "taskId", a.agency_id as "agencyId", d.document_number as number,
         t.deadline_kind = 'CONTINUOUS' as continuous, a.state, a.due_on::text as "dueOn",
         a.completed_on::text as "completedOn", a.submitted_on::text as "submittedOn",
         a.last_report_on::text as "lastReportOn", a.assigned_on::text as "assignedOn"
       from assignment a join task t on t.id = a.task_id join directive d on d.id = a.directive_id
       where a.role = 'LEAD'`,
    );
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  const factsOf = (number: string) => {
    const tasks = new Map<string, Lead[]>();
    for (const lead of leads.filter((one) => one.number === number)) {
      tasks.set(lead.taskId, [...(tasks.get(lead.taskId) ?? []), lead]);
    }
    return [...tasks.values()].map((own) => ({ facts: taskFacts(own), continuous: own[0]?.continuous ?? false }));
  };
  const countOf = (number: string) =>
    progress(
      factsOf(number).map(({ facts, continuous }) => countedRow(facts, continuous, today, calendar)),
      { countContinuous: true },
    );

  test("the plan of 78 tasks has exactly 22 completed, 3 of them late", () => {
    expect(countOf("118/KH-UBND")).toMatchObject({ total: 78, completedOnTime: 19, completedLate: 3, openOverdue: 14 });
  });

  test("the plan of 40 tasks has its own spread", () => {
    expect(countOf("87/KH-UBND")).toMatchObject({ total: 40, completedOnTime: 12, completedLate: 1, openOverdue: 5 });
  });

  test("every class of ageing has overdue tasks", () => {
    const overdue = factsOf("118/KH-UBND").filter(({ facts }) => timeliness(facts, today, calendar) === "OVERDUE");
    const classes = overdue.map(({ facts }) => ageing(overdueDays(facts, today)));
    expect(new Set(classes)).toEqual(new Set(["1-30", "31-60", "61-120", ">120"]));
  });

  test("some results wait, one of them handed in on time and past its due day; exactly one is returned", async () => {
    const waiting = leads.filter((lead) => lead.number === "118/KH-UBND" && lead.state === "SUBMITTED");
    expect(waiting.length).toBeGreaterThanOrEqual(4);
    expect(waiting.filter((lead) => waitsInTime(lead) && lead.dueOn !== null && lead.dueOn < today)).toHaveLength(1);
    expect(leads.filter((lead) => lead.state === "RETURNED")).toHaveLength(1);
    const reasons: { reason: string }[] = await dataSource.query(
      `select s.reason from submission s join assignment a on a.id = s.assignment_id
       where a.state = 'RETURNED' and s.state = 'RETURNED'`,
    );
    expect(reasons).toEqual([{ reason: expect.stringContaining("bổ sung") }]);
  });

  test("the exact counters say what the facts say", async () => {
    const counters: { number: string; total: number; onTime: number; late: number }[] = await dataSource.query(
      `select document_number as number, task_total as total, task_on_time as "onTime", task_late as late from directive`,
    );
    for (const { number, ...counter } of counters) {
      const { total, completedOnTime, completedLate } = countOf(number);
      expect(counter).toEqual({ total, onTime: completedOnTime, late: completedLate });
    }
    const years: { agencyId: string; total: number; onTime: number; late: number }[] = await dataSource.query(
      `select agency_id as "agencyId", sum(total)::int as total, sum(on_time)::int as "onTime", sum(late)::int as late
       from agency_year group by 1`,
    );
    for (const { agencyId, ...counter } of years) {
      const own = leads.filter((lead) => lead.agencyId === agencyId).map((lead) => timeliness(lead, today, calendar));
      const having = (value: string) => own.filter((one) => one === value).length;
      expect(counter).toEqual({ total: own.length, onTime: having("ON_TIME"), late: having("LATE") });
    }
    expect(years.length).toBeGreaterThan(36);
  });

  test("nothing happened in the future, on a day off or before its task was given", async () => {
    const [late]: { n: number }[] = await dataSource.query("select count(*)::int as n from history where at >= $1", [
      now,
    ]);
    expect(late?.n).toBe(0);
    const days: { day: Day; early: boolean }[] = await dataSource.query(
      `select s.submitted_on::text as day, s.submitted_on < a.assigned_on as early
       from submission s join assignment a on a.id = s.assignment_id`,
    );
    expect(days.filter(({ day, early }) => early || !isWorkingDay(calendar, day))).toEqual([]);
  });

  test("letters of the past are settled and nothing is left to mail", async () => {
    const states: unknown[] = await dataSource.query("select distinct state from letter");
    expect(states).toEqual([{ state: "SENT" }]);
    const kinds: { kind: string; weeks: number }[] = await dataSource.query(
      "select kind, count(distinct period)::int as weeks from letter group by kind order by kind",
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      ...["ASSIGNED", "CONFIRMED", "OVERDUE_SUMMARY", "OVERDUE_WEEKLY", "RETURNED"],
    ]);
    expect(await dataSource.query("select task_identifier from graphile_worker.jobs")).toEqual([]);
  });

  test("results come with reports as evidence, and everybody can sign in", async () => {
    expect(stored.length).toBeGreaterThan(50);
    expect(new Set(stored)).toEqual(new Set(["%PDF-"]));
    const [accounts]: { n: number }[] = await dataSource.query("select count(*)::int as n from account");
    expect(accounts?.n).toBe(people.length);
    const shown = (await demoSignIns(dataSource)).map(({ email }) => email);
    const roles = people.filter(({ email }) => shown.includes(email)).map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set(Object.values(Role)));
  });
  test("a second load is refused", async () => {
    await expect(loadDemo(dataSource)).rejects.toThrow("trống");
  });
});

test("a load that is cut short leaves nothing behind", async () => {
  const database = await createTestDatabase();
  const dataSource = await createDataSource(database.url).initialize();
  try {
    const cut = loadDemo(dataSource, { putFile: () => Promise.reject(new Error("cut short")) });
    await expect(cut).rejects.toThrow("cut short");
    expect(await isEmpty(dataSource)).toBe(true);
  } finally {
    await dataSource.destroy();
    await database.drop();
  }
});

describe("the documents of the plans", () => {
  const clock = clockOf("2026-11-21", calendar);
  const plans = [reformPlan(clock), digitalPlan(clock)].map((plan) => ({ number: plan.number, ...writePlan(plan) }));

  test.each(plans)("$number is read as it was meant", ({ text, items, number }) => {
    const draft = readDirective(text, directory);
    expect(draft.document).toMatchObject({ kind: "KH", number, issuer: "UBND huyện Minh Giang" });
    expect(draft.tasks.map(({ ref }) => ref)).toEqual(items.map(({ ref }) => ref));
    expect(draft.tasks.map(({ deadline }) => deadline)).toEqual(items.map(({ when }) => when.deadline));
    const led = draft.tasks.filter((task, index) => task.leadIds?.join() === items[index]?.leadCode);
    expect(led.length / items.length).toBeGreaterThan(0.95);
  });

  test.each(plans)("$number: every task lies in the text where it is said to", ({ text, items }) => {
    for (const { start, end, printed } of items) expect(text.slice(start, end)).toBe(printed);
  });
});

describe("the directory", () => {
  test("no name or alias means two agencies", () => {
    const resolve = resolver(directory);
    for (const { id, name, aliases } of directory.agencies) {
      for (const one of [name, ...aliases]) expect([one, resolve(one)]).toEqual([one, id]);
    }
  });

  const gold = join(import.meta.dirname, "../../shared/samples/gold/002-ke-hoach-146-tuy-phong.json");
  const withSamples = existsSync(gold) ? test : test.skip;
  withSamples("knows every agency that a real plan names", () => {
    const { tasks }: { tasks: { lead: string[]; coordinating: string[] }[] } = JSON.parse(readFileSync(gold, "utf8"));
    const resolve = resolver(directory);
    const names = new Set(tasks.flatMap(({ lead, coordinating }) => [...lead, ...coordinating]));
    expect([...names].filter((name) => resolve(name) === null)).toEqual([]);
    expect(names.size).toBeGreaterThan(15);
  });
});
