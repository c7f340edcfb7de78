import type { MigrationInterface, QueryRunner } from "typeorm";

const open = "state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED')";

/** The indexes that the big reads go by: what is overdue of a directive and of an agency, whose a directive is, the newest. */
export class Reads1763700000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "assignment_of_directive"`);
    // With the agency, it also answers which directives an agency has work of.
    await runner.query(`CREATE INDEX "assignment_of_directive" ON "assignment" ("directive_id", "agency_id")`);
    await runner.query(`CREATE INDEX "assignment_of_agency" ON "assignment" ("agency_id", "due_on", "id")`);
    await runner.query(
      `CREATE INDEX "assignment_lead_open" ON "assignment" ("directive_id", "due_on") WHERE role = 'LEAD' and ${open}`,
    );
    await runner.query(
      `CREATE INDEX "assignment_lead_due" ON "assignment" ("agency_id", "due_on", "state", "submitted_on") WHERE role = 'LEAD' and ${open}`,
    );
    await runner.query(
      `CREATE INDEX "directive_newest" ON "directive" ("issued_on" DESC NULLS LAST, "id" DESC NULLS LAST)`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
