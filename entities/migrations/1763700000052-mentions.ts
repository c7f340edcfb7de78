import type { MigrationInterface, QueryRunner } from "typeorm";

/** Finds the few words in which a person was called by name among all that were ever said. */
export class Mentions1763700000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "comment_mentioned" ON "comment" USING gin (mentioned_ids)`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
