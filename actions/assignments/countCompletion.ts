import { allMade } from "../../entities/reads/allMade.ts";
import { running } from "../../entities/reads/running.ts";
import type { Day } from "../../rules/day.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";
import type { LoadedAssignment } from "./loadAssignment.ts";

// One statement sees one moment of the database, so the lock comes before it in a statement of its own.
const moved = `with leads as (
    select count(*) filter (where a.state = 'COMPLETED')::int as done,
      bool_and(a.state = 'COMPLETED' and ${allMade("t", "d", "$4::date")}) as finished,
      coalesce(bool_or(a.completed_on > a.due_on), false) as any_late, max(a.completed_on) as last_on
    from assignment a join task t on t.id = a.task_id join directive d on d.id = t.directive_id
    where a.task_id = $1 and a.role = 'LEAD' and ${running("a")}
  ), done as (
    update task set lead_completed = leads.done, version = version + 1,
      completed_on = case when leads.finished then leads.last_on end
    from leads where task.id = $1
    returning task.directive_id, task.deadline_kind = 'CONTINUOUS' as standing, leads.finished, leads.any_late
  ), of_directive as (
    update directive d set task_on_time = task_on_time + (not any_late)::int, task_late = task_late + any_late::int,
      continuous_on_time = continuous_on_time + (standing and not any_late)::int,
      continuous_late = continuous_late + (standing and any_late)::int
    from done where done.finished and d.id = done.directive_id
  )
  update agency_year y set on_time = on_time + (not $3::boolean)::int, late = late + $3::boolean::int,
    left_out_on_time = left_out_on_time + (not $3::boolean and not a.counted)::int,
    left_out_late = left_out_late + ($3::boolean and not a.counted)::int
  from assignment a join directive d on d.id = a.directive_id
  where a.id = $2 and y.agency_id = a.agency_id and y.year = d.year`;

/**
 * Moves the exact counters when a lead assignment completes: the task, its directive, the agency's year.
 * The task is locked first, so that two members of a group confirmed at once both see who was last.
 */
export async function countCompletion(act: Act, assignment: LoadedAssignment, completedOn: Day): Promise<void> {
  if (assignment.role !== "LEAD") return;
  const late = assignment.dueOn !== null && completedOn > assignment.dueOn;
  await statement(act, "select 1 from task where id = $1 for update", [assignment.taskId]);
  await statement(act, moved, [assignment.taskId, assignment.id, late, act.today]);
}
