import { editDirective } from "../actions/directives/editDirective.ts";
import { issueDirective } from "../actions/directives/issueDirective.ts";
import { importDirective } from "../actions/readings/importDirective.ts";
import { makeTaskOccurrences } from "../actions/tasks/makeTaskOccurrences.ts";
import { Field } from "../entities/field.ts";
import { addDays, type Day } from "../rules/day.ts";
import { occurrenceHorizon } from "../rules/lifeOccurrences.ts";
import type { Agenda } from "./agenda.ts";
import { courseOf, helpersStory, membersStories, type Step } from "./course.ts";
import { agencies } from "./district/agencies.ts";
import { groups } from "./district/groups.ts";
import { sendAssignedLetters } from "./letters.ts";
import { atMinute, officeTime } from "./office.ts";
import { type PlacedItem, type Plan, writePlan } from "./plan.ts";
import { type Performer, playStep } from "./playStep.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import type { Clock } from "./when.ts";

/** A plan with its desk: who registers and follows it, at which agency, in which field of work. */
export interface PlanDesk {
  plan: Plan;
  clerk: string;
  monitor: string;
  desk: string;
  field: string;
}

interface AssignmentRow {
  id: string;
  ref: string;
  agency: string;
  role: "LEAD" | "COORDINATING";
  assignedOn: Day;
  dueOn: Day | null;
  period: string;
}

const inTime: Story = { kind: "done", after: 0, result: "Đã thực hiện và báo cáo kết quả của kỳ.", bare: true };

/** Puts a plan's whole life on the agenda: registered on its day, issued on the next, then what every agency did. */
export function playPlan(
  stage: Stage,
  agenda: Agenda,
  clock: Clock,
  desk: PlanDesk,
  hands: Omit<Performer, "monitor">,
) {
  const { plan, monitor } = desk;
  const { text, items } = writePlan(plan);
  agenda.add(atMinute(plan.issuedOn, 14 * 60 + 10), async (at) => {
    const { directiveId } = await stage.play(desk.clerk, at, importDirective, {
      text,
      issuerId: stage.agencyId("UBND"),
      monitorId: stage.agencyId(desk.desk),
    });
    agenda.add(atMinute(plan.issuedOn, 15 * 60 + 35), async (later) => {
      const field = await stage.db.findOneByOrFail(Field, { code: desk.field });
      const tasks = items.map((item) => draftTask(stage, item));
      await stage.play(monitor, later, editDirective, {
        id: directiveId,
        expectedVersion: 1,
        fieldId: field.id,
        tasks,
      });
    });
    agenda.add(atMinute(clock.working(plan.issuedOn, 1), 8 * 60 + 15), async (next) => {
      await stage.play(monitor, next, issueDirective, { id: directiveId, expectedVersion: 2 });
      await makeAhead(stage, monitor, next, directiveId, clock.today);
      await sendAssignedLetters(stage, next, directiveId);
      const given = await assignmentsOf(stage, directiveId);
      for (const item of items)
        playPeriods(
          item,
          given.filter(({ ref }) => ref === item.ref),
        );
    });
  });

  // The story of recurring work is that of its next occurrence: those before it were done in time, those after wait.
  function playPeriods(item: PlacedItem, given: AssignmentRow[]): void {
    const periods = new Map<string, AssignmentRow[]>();
    for (const row of given) periods.set(row.period, [...(periods.get(row.period) ?? []), row]);
    let next = true;
    for (const rows of periods.values()) {
      const [{ period, dueOn } = { period: "", dueOn: null }] = rows;
      if (period !== "" && dueOn !== null && dueOn < clock.today) playItem({ ...item, story: inTime }, rows);
      else {
        playItem(next ? item : { ...item, story: { kind: "untouched" } }, rows);
        next = false;
      }
    }
  }

  function playItem(item: PlacedItem, given: AssignmentRow[]): void {
    const leads = given.filter(({ role }) => role === "LEAD");
    const { story } = item;
    const stories =
      story.kind === "group"
        ? membersStories(
            story,
            item.ref,
            leads.map(({ agency }) => agency),
          )
        : new Map(leads.map(({ agency }) => [agency, story] as const));
    let course: Step[] = [];
    for (const lead of leads) {
      course = courseOf(stories.get(lead.agency) ?? { kind: "untouched" }, lead, clock);
      put(item, lead, course);
    }
    for (const helper of given.filter(({ role }) => role === "COORDINATING")) {
      put(item, helper, courseOf(helpersStory(course, helper, clock), helper, clock));
    }
  }

  function put(item: PlacedItem, { id, ref, agency }: AssignmentRow, course: Step[]): void {
    const work = { id, agency, version: 1, title: `${plan.number}, mục ${ref}: ${item.printed}` };
    course.forEach((step, index) => {
      // Two steps on one day keep their order.
      const earlier = course.slice(0, index).filter(({ day }) => day === step.day).length;
      const at = new Date(officeTime(step.day, `${ref} ${agency}`).getTime() + earlier * 17 * 60_000);
      agenda.add(at, () => playStep(stage, { ...hands, monitor }, work, step, at));
    });
  }
}

// What the daily job would have made by the day the demo is loaded.
async function makeAhead(stage: Stage, monitor: string, at: Date, directiveId: string, today: Day): Promise<void> {
  const recurring: { taskId: string; expectedVersion: number; yearly: boolean }[] = await stage.db.query(
    `select id as "taskId", version as "expectedVersion", deadline ->> 'every' = 'year' as yearly from task
     where directive_id = $1 and deadline_kind = 'RECURRING' order by seq`,
    [directiveId],
  );
  for (const { yearly, ...task } of recurring) {
    const until = addDays(today, yearly ? 366 : occurrenceHorizon);
    await stage.play(monitor, at, makeTaskOccurrences, { ...task, until });
  }
}

function draftTask(stage: Stage, item: PlacedItem) {
  const named = (code: string) => ({ name: nameOf(code), agencyId: stage.agencyId(code) });
  return {
    ref: item.ref,
    section: item.section,
    text: item.printed,
    spanStart: item.start,
    spanEnd: item.end,
    deadline: item.when.deadline,
    deadlineText: item.when.phrase || null,
    dueOn: item.when.dueOn ?? null,
    target: item.target ?? null,
    reportTo: item.reportTo ?? [],
    lead: [named(item.leadCode)],
    coordinating: (item.with ?? []).map(named),
  };
}

function nameOf(code: string): string {
  return [...agencies, ...groups].find((one) => one.code === code)?.name ?? code;
}

async function assignmentsOf(stage: Stage, directiveId: string): Promise<AssignmentRow[]> {
  return stage.db.query(
    `select a.id, t.ref, g.code as agency, a.role, a.assigned_on::text as "assignedOn", a.due_on::text as "dueOn", a.period
     from assignment a join task t on t.id = a.task_id join agency g on g.id = a.agency_id
     where a.directive_id = $1 order by t.seq, a.due_on, g.code`,
    [directiveId],
  );
}
