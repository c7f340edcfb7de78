import type { MigrationInterface, QueryRunner } from "typeorm";

const statements = [
  // An agency that was relieved of a task may be given it again.
  `DROP INDEX "assignment_once"`,
  `CREATE UNIQUE INDEX "assignment_once" ON "assignment" ("task_id", "agency_id", "period") WHERE state <> 'CANCELLED'`,
  `ALTER TABLE "directive" ADD "amends" jsonb NOT NULL DEFAULT '[]'`,
];

/** What amendments of issued directives need beside their own tables. */
export class Amendments1763700000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
