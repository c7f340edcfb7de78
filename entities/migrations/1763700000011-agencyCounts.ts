import type { MigrationInterface, QueryRunner } from "typeorm";

const open = "state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED')";

/** What the counts of all agencies are read from without going through every assignment. */
export class AgencyCounts1763700000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "assignment" ADD "counted" boolean NOT NULL DEFAULT true`);
    await runner.query(`UPDATE assignment a SET counted = false FROM task t, directive d
      WHERE t.id = a.task_id AND d.id = a.directive_id AND t.deadline_kind = 'CONTINUOUS' AND NOT d.count_continuous`);
    for (const column of ["left_out_total", "left_out_on_time", "left_out_late"]) {
      await runner.query(`ALTER TABLE "agency_year" ADD "${column}" integer NOT NULL DEFAULT 0`);
    }
    await runner.query(`UPDATE agency_year y
      SET left_out_total = c.total, left_out_on_time = c.completed - c.late, left_out_late = c.late
      FROM (SELECT a.agency_id, d.year, count(*) AS total, count(*) FILTER (WHERE a.state = 'COMPLETED') AS completed,
              count(*) FILTER (WHERE a.state = 'COMPLETED' AND a.completed_on > a.due_on) AS late
            FROM assignment a JOIN directive d ON d.id = a.directive_id
            WHERE a.role = 'LEAD' AND NOT a.counted GROUP BY 1, 2) c
      WHERE y.agency_id = c.agency_id AND y.year = c.year`);
    await runner.query(`DROP INDEX "assignment_lead_due"`);
    await runner.query(
      `CREATE INDEX "assignment_lead_due" ON "assignment" ("agency_id", "due_on", "state", "submitted_on") WHERE role = 'LEAD' and counted and ${open}`,
    );
    await runner.query(
      `CREATE INDEX "assignment_lead_stopped" ON "assignment" ("agency_id") WHERE role = 'LEAD' and counted and state in ('SUSPENDED','CANCELLED')`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
