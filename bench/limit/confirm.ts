import type pg from "pg";

// The same rows as the product writes (submission, assignment, task, directive, the agency's year, history), in the one
// order that locks need, each statement by hand: the shortest durable transaction that keeps the counters exact.
const decided = `with a as (
    select a.id, a.task_id, a.directive_id, a.agency_id, a.role, a.due_on, a.counted, a.submitted_on, a.version from assignment a join directive d on d.id = a.directive_id
    where a.id = $2::uuid and a.version = $3::int and a.state = 'SUBMITTED' and d.monitor_id = any($1::uuid[])
  ), s as (
    update submission set state = 'CONFIRMED', decided_by_id = $4::uuid, decided_at = now() from a
    where submission.assignment_id = a.id and submission.state = 'WAITING' returning submission.submitted_on as day
  ), moved as (
    update assignment set state = 'COMPLETED', completed_on = s.day, changed_on = current_date, confirmed_at = now(), version = assignment.version + 1
    from a, s where assignment.id = a.id returning assignment.task_id
  ), told as (
    insert into history (at, person_id, verb, subject_type, subject_id, before, after)
    select now(), $4::uuid, 'resultConfirm', 'assignment', a.id, '{"state":"SUBMITTED"}', jsonb_build_object('state', 'COMPLETED') from a
  ), year as (
    update agency_year y set on_time = y.on_time + case when s.day > a.due_on then 0 else 1 end, late = y.late + case when s.day > a.due_on then 1 else 0 end,
      left_out_on_time = y.left_out_on_time + case when a.counted or s.day > a.due_on then 0 else 1 end, left_out_late = y.left_out_late + case when not a.counted and s.day > a.due_on then 1 else 0 end
    from a, s, directive d where a.role = 'LEAD' and d.id = a.directive_id and y.agency_id = a.agency_id and y.year = d.year
  ) select m.task_id from moved m, task t where t.id = m.task_id for update of t`;
const counted = `with l as (
    select count(*) as total, count(*) filter (where state = 'COMPLETED') as done, coalesce(bool_or(completed_on > due_on), false) as late, max(completed_on) as last
    from assignment where task_id = $1::uuid and role = 'LEAD' and state <> 'CANCELLED'
  ), t as (
    update task set lead_completed = l.done, completed_on = case when l.done = l.total then l.last end, version = version + 1 from l
    where id = $1::uuid returning task.directive_id, task.deadline_kind, l.done = l.total as finished, l.late
  ) update directive d set task_on_time = task_on_time + case when t.late then 0 else 1 end, task_late = task_late + case when t.late then 1 else 0 end,
      continuous_on_time = continuous_on_time + case when t.deadline_kind = 'CONTINUOUS' and not t.late then 1 else 0 end,
      continuous_late = continuous_late + case when t.deadline_kind = 'CONTINUOUS' and t.late then 1 else 0 end
    from t where t.finished and d.id = t.directive_id`;
const shown = `select '{"data":{"resultConfirm":{"assignment":{"id":"'||id||'","state":"'||state||'","completedOn":'||coalesce('"'||completed_on||'"', 'null')
  ||',"version":'||version||'},"userErrors":[]}}}' as json from assignment where id = $1::uuid`;

/** Confirms a result and reads it again. */
export async function confirm(pool: pg.Pool, reach: string, personId: string, id: string, version: number) {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const { rows } = await client.query<{ task_id: string }>({
      name: "decided",
      text: decided,
      values: [reach, id, version, personId],
    });
    const [task] = rows;
    if (task) await client.query({ name: "counted", text: counted, values: [task.task_id] });
    await client.query("commit");
    const after = await client.query<{ json: string }>({ name: "shown", text: shown, values: [id] });
    return task ? after.rows[0]?.json : null;
  } finally {
    client.release();
  }
}
