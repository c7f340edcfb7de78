import type { MigrationInterface, QueryRunner } from "typeorm";

/** The weekly pattern becomes data with a day from which it holds, and the calendar gets a version to edit against. */
export class WorkingWeek1763700000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "working_week" (
      "valid_from" date NOT NULL, "weekdays" integer array NOT NULL, "note" text NOT NULL,
      CONSTRAINT "CHK_5384e0c8822af3828384f8f91a" CHECK (cardinality(weekdays) > 0 and weekdays <@ array[1,2,3,4,5,6,7]),
      PRIMARY KEY ("valid_from"))`);
    await runner.query(`CREATE TABLE "calendar_version" (
      "one" boolean NOT NULL DEFAULT true, "version" integer NOT NULL DEFAULT 1,
      CONSTRAINT "CHK_d440101b17435857152c153c5d" CHECK (one), PRIMARY KEY ("one"))`);
    await runner.query(`INSERT INTO "calendar_version" DEFAULT VALUES`);
    await runner.query(
      `INSERT INTO "working_week" (valid_from, weekdays, note) VALUES ('1999-10-02', '{1,2,3,4,5}', $1)`,
      ["Tuần làm việc 5 ngày – Quyết định 188/1999/QĐ-TTg ngày 17/9/1999"],
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
