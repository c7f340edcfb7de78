const open = (a: string) => `${a}.state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED')`;

/**
 * Whether an assignment is the one that a list of a task's agencies shows: of a recurring task the next open occurrence
 * of each agency, or its last when none is open; every assignment of other tasks.
 */
export function shownOccurrence(a: string, o: string): string {
  return `(${a}.period = '' or ${a}.id = (select ${o}.id from assignment ${o}
    where ${o}.task_id = ${a}.task_id and ${o}.agency_id = ${a}.agency_id
    order by ${open(o)} desc, case when ${open(o)} then ${o}.due_on end, ${o}.due_on desc, ${o}.id limit 1))`;
}

/** The due day that a task shows: of a recurring one that of the next open occurrence, or of its last. */
export function shownDueOn(t: string, o: string): string {
  return `(case when ${t}.deadline_kind = 'RECURRING' then coalesce((select coalesce(
      min(${o}.due_on) filter (where ${open(o)}), max(${o}.due_on))
    from assignment ${o} where ${o}.task_id = ${t}.id and ${o}.role = 'LEAD'), ${t}.due_on) else ${t}.due_on end)`;
}
