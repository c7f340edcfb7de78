import type { MigrationInterface, QueryRunner } from "typeorm";

const open = "state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED')";

const statements = [
  `ALTER TABLE "task" ADD "all_made_on" date`,
  `update task t set all_made_on = coalesce((select max(a.assigned_on) from assignment a where a.task_id = t.id), t.added_on)
   from directive d where d.id = t.directive_id and t.deadline_kind = 'RECURRING' and d.state = 'ISSUED'
     and t.occurrences_until >= coalesce(d.ends_on, make_date(d.year, 12, 31))`,
  `CREATE INDEX "assignment_lead_to_come" ON "assignment" ("agency_id", "due_on")
   WHERE role = 'LEAD' and counted and period <> '' and ${open}`,
];

/** When the last occurrence of a recurring task was made, so that counts of any day know whether all of them are done. */
export class AllMade1763700000076 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
