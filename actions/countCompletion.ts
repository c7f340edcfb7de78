import type { Day } from "../rules/day.ts";
import type { Act } from "./act.ts";
import type { LoadedAssignment } from "./loadAssignment.ts";

/**
 * Moves the exact counters when a lead assignment completes: the task, its directive, the agency's year.
 * The task is locked first, so that two members of a group confirmed at once both see who was last.
 */
export async function countCompletion(act: Act, assignment: LoadedAssignment, completedOn: Day): Promise<void> {
  if (assignment.role !== "LEAD") return;
  const late = assignment.dueOn !== null && completedOn > assignment.dueOn;
  await act.db.query("select 1 from task where id = $1 for update", [assignment.taskId]);
  const [leads]: { total: number; done: number; anyLate: boolean; lastOn: Day | null }[] = await act.db.query(
    `select count(*)::int as total, count(*) filter (where state = 'COMPLETED')::int as done,
       coalesce(bool_or(completed_on > due_on), false) as "anyLate", max(completed_on)::text as "lastOn"
     from assignment where task_id = $1 and role = 'LEAD' and state <> 'CANCELLED'`,
    [assignment.taskId],
  );
  if (!leads) return;
  const finished = leads.done === leads.total;
  await act.db.query("update task set lead_completed = $2, completed_on = $3, version = version + 1 where id = $1", [
    assignment.taskId,
    leads.done,
    finished ? leads.lastOn : null,
  ]);
  if (finished) {
    await act.db.query(
      `update directive d set
         task_on_time = task_on_time + $2::int, task_late = task_late + $3::int,
         continuous_on_time = continuous_on_time + case when t.deadline_kind = 'CONTINUOUS' then $2::int else 0 end,
         continuous_late = continuous_late + case when t.deadline_kind = 'CONTINUOUS' then $3::int else 0 end
       from task t where t.id = $1 and d.id = t.directive_id`,
      [assignment.taskId, leads.anyLate ? 0 : 1, leads.anyLate ? 1 : 0],
    );
  }
  await act.db.query(
    `update agency_year y set on_time = on_time + $2::int, late = late + $3::int,
       left_out_on_time = left_out_on_time + case when a.counted then 0 else $2::int end,
       left_out_late = left_out_late + case when a.counted then 0 else $3::int end
     from assignment a join directive d on d.id = a.directive_id
     where a.id = $1 and y.agency_id = a.agency_id and y.year = d.year`,
    [assignment.id, late ? 0 : 1, late ? 1 : 0],
  );
}
