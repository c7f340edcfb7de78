import type { MigrationInterface, QueryRunner } from "typeorm";

/** Officers list the work that their head has given them. */
export class GivenWork1763700000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "assignment_of_officer" ON "assignment" ("officer_id", "due_on", "id") WHERE officer_id is not null`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
