import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whether a person wants a draft even of a file in which no task is found. */
export class EmptyDrafts1763700000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "reading" ADD "allow_empty" boolean NOT NULL DEFAULT false`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
