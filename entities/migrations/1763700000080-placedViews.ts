import type { MigrationInterface, QueryRunner } from "typeorm";

/** Saved views have a place and may be pinned as tabs. */
export class PlacedViews1763700000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "saved_view" ADD "pinned" boolean NOT NULL DEFAULT false, ADD "position" integer NOT NULL DEFAULT 0`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
