import type { Day } from "../../rules/day.ts";
import { occurrencesBy } from "../../rules/lifeOccurrences.ts";
import { planLife } from "../../rules/planLife.ts";
import type { Occurrence, Recurring } from "../../rules/recurrence.ts";
import type { Act } from "../act.ts";
import { recount } from "../assignments/recount.ts";
import { statement } from "../statement.ts";
import { lockTasks } from "./lockTasks.ts";

interface RecurringTask {
  id: string;
  directiveId: string;
  year: number;
  deadline: Recurring;
  issuedOn: Day;
  endsOn: Day | null;
  abstract: string;
  until: Day | null;
  allMade: boolean;
}

/**
 * Makes the occurrences of recurring tasks due by `until` (a quarter ahead, unless told) and at least the next one, for
 * every agency that holds the task. Safe to run twice and at once: tasks are locked, rows unique. Answers how many.
 */
export async function makeOccurrences(act: Act, taskIds: readonly string[], until?: Day): Promise<number> {
  const held = await statement<{ id: string }>(
    act,
    `select distinct directive_id as id from task where id = any($1::uuid[])`,
    [taskIds],
  );
  await lockTasks(
    act,
    held.map(({ id }) => id),
  );
  const tasks = await statement<RecurringTask>(
    act,
    `select t.id, t.directive_id as "directiveId", d.year, t.deadline, d.issued_on::text as "issuedOn",
       d.ends_on::text as "endsOn", d.abstract, t.occurrences_until::text as until,
       t.all_made_on is not null as "allMade"
     from task t join directive d on d.id = t.directive_id
     where t.id = any($1::uuid[]) and t.deadline_kind = 'RECURRING' and d.state = 'ISSUED' and d.closed_on is null
       and (t.removed_on is null or t.removed_on > $2)
     order by t.directive_id, t.seq`,
    [taskIds, act.today],
  );
  const changed = new Set<string>();
  const touched: { taskId: string; directiveId: string; agencyId: string; year: number }[] = [];
  for (const task of tasks) {
    const endsOn = task.endsOn ?? planLife(task.abstract, task.issuedOn);
    const made = occurrencesBy(task.deadline, { issuedOn: task.issuedOn, endsOn }, act.today, until);
    await nameStanding(act, task, made.rows);
    const missing = made.rows.filter(({ dueOn }) => task.until === null || dueOn > task.until);
    const rows = await insertRows(act, task, missing);
    const { id: taskId, directiveId, year } = task;
    touched.push(...rows.map(({ agencyId }) => ({ taskId, directiveId, agencyId, year })));
    if (rows.length > 0) act.record("task", taskId, { after: { occurrences: rows.length, until: made.until } });
    const finished = made.all && !task.allMade;
    // Done work may have waited for nothing but the word that no more comes.
    if (rows.length > 0 || finished) changed.add(directiveId);
    await statement(
      act,
      `update task set occurrences_until = greatest(occurrences_until, $2), all_made_on = case when $3 then $4 else all_made_on end
       where id = $1`,
      [taskId, made.until, finished, act.today],
    );
  }
  if (changed.size > 0) await recount(act, { directiveIds: [...changed], agencyYears: touched });
  return touched.length;
}

// What an earlier version gave once and for all becomes the occurrence of its due day, or the first one.
async function nameStanding(act: Act, { id, until }: RecurringTask, rows: readonly Occurrence[]): Promise<void> {
  if (until !== null) return;
  const [first] = rows;
  if (!first) return;
  await statement(
    act,
    `update assignment a set changed_on = $4, version = version + 1,
       period = coalesce((select o.period from unnest($2::text[], $3::date[]) o(period, due) where o.due = a.original_due_on), $2[1])
     where a.task_id = $1 and a.period = ''`,
    [id, rows.map(({ period }) => period), rows.map(({ dueOn }) => dueOn), act.today],
  );
}

// Those who hold the last occurrence hold the next: it follows a successor or an amendment, and a single occurrence that
// was cancelled ends nothing. Of groups, the members of today; of agencies that have ended, whoever took over.
const holders = `with recursive periods as (
    select period from assignment where task_id = $1
    group by period order by bool_or(state <> 'CANCELLED') desc, max(original_due_on) desc limit 1
  ), held as (
    select a.agency_id, a.role from assignment a join periods using (period) where a.task_id = $1
      and (a.state <> 'CANCELLED' or not exists (select 1 from assignment o join periods using (period)
        where o.task_id = $1 and o.state <> 'CANCELLED'))
  ), named as (
    select n.agency_id, n.role, true as belongs from addressee n join agency g on g.id = n.agency_id
    where n.task_id = $1 and g.kind = 'GROUP'
    union
    select m.agency_id, named.role, named.belongs and m.valid_from <= $2 and (m.valid_to is null or m.valid_to >= $2)
    from named join agency g on g.id = named.agency_id and g.kind = 'GROUP' join group_member m on m.group_id = g.id
  ), groups as (
    select named.agency_id, named.role, bool_or(named.belongs and member.valid_from <= $2
      and (member.valid_to is null or member.valid_to >= $2)) as belongs
    from named join agency member on member.id = named.agency_id and member.kind <> 'GROUP' group by 1, 2
  ), holder as (
    select agency_heir(agency_id, $2) as agency_id, max(role) as role from (
      select agency_id, role from held h
      where not exists (select 1 from groups g where g.agency_id = h.agency_id)
        or exists (select 1 from groups g where g.agency_id = h.agency_id and g.belongs)
        or exists (select 1 from addressee n where n.task_id = $1 and n.agency_id = h.agency_id)
      union all select agency_id, role from groups where belongs
    ) every where agency_heir(agency_id, $2) is not null group by 1
  )`;

async function insertRows(act: Act, task: RecurringTask, rows: readonly Occurrence[]): Promise<{ agencyId: string }[]> {
  if (rows.length === 0) return [];
  return statement(
    act,
    `${holders}
     insert into assignment (id, task_id, directive_id, agency_id, role, of_group, period, original_due_on, due_on, assigned_on)
     select gen_random_uuid(), $1, $3, h.agency_id, h.role,
       h.role = 'LEAD' and (select count(*) from holder where role = 'LEAD') > 1, o.period, o.due, o.due, $2
     from holder h cross join unnest($4::text[], $5::date[]) o(period, due)
     order by o.due, h.agency_id
     on conflict do nothing returning agency_id as "agencyId"`,
    [task.id, act.today, task.directiveId, rows.map(({ period }) => period), rows.map(({ dueOn }) => dueOn)],
  );
}
