import type { Addressee } from "../../entities/addressee.ts";
import type { Directive } from "../../entities/directive.ts";
import type { Task } from "../../entities/task.ts";
import type { Act } from "../act.ts";
import { giveTasks } from "./giveTasks.ts";

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
