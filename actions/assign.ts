import { randomUUID } from "node:crypto";
import type { Addressee } from "../entities/addressee.ts";
import { Assignment } from "../entities/assignment.ts";
import type { Directive } from "../entities/directive.ts";
import type { Task } from "../entities/task.ts";
import { type OccurrencesMade, occurrencesBy } from "../rules/lifeOccurrences.ts";
import { planLife } from "../rules/planLife.ts";
import type { Act } from "./act.ts";

const batch = 500;

/**
 * Gives every task of a directive to its agencies and sets the exact counters; returns the number of assignments.
 * A task with several leads (a group, or several named) gets one lead assignment per agency and shows k/n.
 */
export async function assign(
  act: Act,
  directive: Directive,
  tasks: Task[],
  addressees: Addressee[],
  members: Map<string, string[]>,
): Promise<number> {
  const given = await giveTasks(act, directive, tasks, addressees, members);
  await act.db.query(
    `update task t set added_on = $2, lead_total = l.n, of_group = l.agencies > 1
     from (select task_id, count(*)::int as n, count(distinct agency_id) as agencies
           from assignment where directive_id = $1 and role = 'LEAD' group by 1) l
     where t.directive_id = $1 and l.task_id = t.id`,
    [directive.id, act.today],
  );
  await act.db.query(
    `update directive d set task_total = c.total, continuous_total = c.continuous
     from (select count(*)::int as total, count(*) filter (where deadline_kind = 'CONTINUOUS')::int as continuous
           from task where directive_id = $1) c
     where d.id = $1`,
    [directive.id],
  );
  await act.db.query(
    `insert into agency_year (agency_id, year, total, left_out_total)
     select agency_id, $2, count(*)::int, count(*) filter (where not counted)::int
     from assignment where directive_id = $1 and role = 'LEAD' group by 1
     on conflict (agency_id, year) do update set total = agency_year.total + excluded.total,
       left_out_total = agency_year.left_out_total + excluded.left_out_total`,
    [directive.id, directive.year],
  );
  return given.length;
}

/** The plan's life, for the tasks that recur within it. */
type Life = Partial<Pick<Directive, "issuedOn" | "endsOn" | "abstract">>;

/**
 * Gives tasks to the agencies that they name, groups expanded, recurring ones for each occurrence of the next quarter and
 * at least the next; returns the ids of the assignments. Counts nothing.
 */
export async function giveTasks(
  act: Act,
  directive: Pick<Directive, "id" | "countContinuous"> & Life,
  tasks: (Pick<Task, "id" | "dueOn" | "deadlineKind"> & Partial<Pick<Task, "deadline">>)[],
  addressees: Pick<Addressee, "taskId" | "role" | "agencyId">[],
  members: Map<string, string[]>,
): Promise<string[]> {
  const recurring = new Map(tasks.flatMap((task) => occurrencesOf(task, directive, act)));
  const rows = tasks.flatMap((task) => {
    const named = addressees.filter((addressee) => addressee.taskId === task.id);
    const agenciesOf = (role: Addressee["role"]) => [
      ...new Set(named.filter((a) => a.role === role).flatMap((a) => members.get(a.agencyId ?? "") ?? [])),
    ];
    const leads = agenciesOf("LEAD");
    const helpers = agenciesOf("COORDINATING").filter((id) => !leads.includes(id));
    const times = recurring.get(task.id)?.rows ?? [{ period: "", dueOn: task.dueOn }];
    const row = (role: Addressee["role"]) => (agencyId: string) =>
      times.map(({ period, dueOn }) => ({
        id: randomUUID(),
        taskId: task.id,
        directiveId: directive.id,
        agencyId,
        role,
        ofGroup: role === "LEAD" && leads.length > 1,
        counted: directive.countContinuous || task.deadlineKind !== "CONTINUOUS",
        period,
        originalDueOn: dueOn,
        dueOn,
        assignedOn: act.today,
      }));
    return [...leads.flatMap(row("LEAD")), ...helpers.flatMap(row("COORDINATING"))];
  });
  for (let from = 0; from < rows.length; from += batch) {
    await act.db.insert(Assignment, rows.slice(from, from + batch));
  }
  for (const [taskId, { until }] of recurring) {
    await act.db.query("update task set occurrences_until = $2 where id = $1", [taskId, until]);
  }
  return rows.map(({ id }) => id);
}

function occurrencesOf(
  { id, deadline }: Pick<Task, "id"> & Partial<Pick<Task, "deadline">>,
  { issuedOn, endsOn, abstract }: Life,
  act: Act,
): [string, OccurrencesMade][] {
  if (deadline?.kind !== "recurring" || !issuedOn) return [];
  const life = { issuedOn, endsOn: endsOn ?? planLife(abstract ?? "", issuedOn) };
  return [[id, occurrencesBy(deadline, life, act.today)]];
}
