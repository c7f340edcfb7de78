import type { MigrationInterface, QueryRunner } from "typeorm";

const columns = "assignment_id, recorded_on, agency_id, state, due_on, completed_on, submitted_on, last_report_on";
const waiting = "case when state = 'SUBMITTED' then submitted_on end";

// Statement triggers see all rows of a statement at once: issuing a plan of a thousand assignments is one insert more.
const note = (when: "insert" | "update", recordedOn: string, from: string) => `
  create function note_assignment_${when}() returns trigger language plpgsql as $$ begin
    insert into assignment_fact as f (${columns})
    select id, ${recordedOn}, agency_id, state, due_on, completed_on, ${waiting}, last_report_on from ${from}
    on conflict (assignment_id, recorded_on) do update set agency_id = excluded.agency_id, state = excluded.state,
      due_on = excluded.due_on, completed_on = excluded.completed_on, submitted_on = excluded.submitted_on,
      last_report_on = excluded.last_report_on;
    return null;
  end $$`;

// What earlier versions kept: reports, submissions and decisions by their moment, suspensions in the history.
const dayOf = (instant: string) => `(${instant} at time zone interval '+07:00')::date`;
const known = `
  insert into assignment_fact (${columns})
  select distinct on (a.id, e.day) a.id, e.day, a.agency_id, e.state, a.due_on, e.completed_on, e.submitted_on,
    (select max(${dayOf("r.at")}) from progress_report r where r.assignment_id = a.id and ${dayOf("r.at")} <= e.day)
  from assignment a join lateral (
    select a.assigned_on as day, '-infinity'::timestamptz as at, 'ASSIGNED' as state, null::date as submitted_on, null::date as completed_on
    union all select ${dayOf("a.acknowledged_at")}, a.acknowledged_at, 'ACKNOWLEDGED', null, null where a.acknowledged_at is not null
    union all select ${dayOf("r.at")}, r.at,
      case when exists (select 1 from submission s where s.assignment_id = a.id and s.decided_at < r.at) then 'RETURNED' else 'IN_PROGRESS' end,
      null, null from progress_report r where r.assignment_id = a.id
    union all select ${dayOf("s.submitted_at")}, s.submitted_at, 'SUBMITTED', s.submitted_on, null from submission s where s.assignment_id = a.id
    union all select ${dayOf("s.decided_at")}, s.decided_at, case s.state when 'CONFIRMED' then 'COMPLETED' else 'RETURNED' end,
      null, case s.state when 'CONFIRMED' then s.submitted_on end from submission s where s.assignment_id = a.id and s.decided_at is not null
    union all select ${dayOf("h.at")}, h.at, h.after ->> 'state', null, null from history h
      where h.subject_type = 'assignment' and h.subject_id = a.id and h.after ->> 'state' in ('SUSPENDED','CANCELLED')
  ) e on true
  order by a.id, e.day, e.at desc`;

/** The facts of assignments by day, kept by the database itself with every change. */
export class AssignmentFacts1763700000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(known);
    await runner.query(note("insert", "assigned_on", "made"));
    await runner.query(note("update", "coalesce(changed_on, assigned_on)", "changed"));
    await runner.query(`create trigger assignment_made after insert on assignment referencing new table as made
      for each statement execute function note_assignment_insert()`);
    await runner.query(`create trigger assignment_changed after update on assignment referencing new table as changed
      for each statement execute function note_assignment_update()`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
