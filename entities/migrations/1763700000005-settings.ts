import type { MigrationInterface, QueryRunner } from "typeorm";
import { settings } from "../../rules/setting.ts";

/** The settings there are, each as it starts. */
export class Settings1763700000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [key, { initial }] of Object.entries(settings)) {
      await runner.query("INSERT INTO setting (key, value) VALUES ($1, $2::jsonb)", [key, JSON.stringify(initial)]);
    }
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
