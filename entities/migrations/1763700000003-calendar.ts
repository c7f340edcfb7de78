import type { MigrationInterface, QueryRunner } from "typeorm";
import { statutoryDays } from "../../rules/statutoryDays.ts";

/** The working calendar 2023–2027 that the product ships with; ADMIN may edit it afterwards. */
export class Calendar1763700000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO calendar_day (date, kind, note)
       SELECT x.date, x.kind, x.note FROM jsonb_to_recordset($1::jsonb) AS x(date date, kind text, note text)`,
      [JSON.stringify(statutoryDays)],
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
