import type { MigrationInterface, QueryRunner } from "typeorm";

/** A result that waits when its work is suspended or cancelled is never decided on; it lapses. */
export class LapsedResults1763700000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "submission" DROP CONSTRAINT "CHK_8108fd2652a9069c46f2cad3d0"`);
    await runner.query(
      `ALTER TABLE "submission" ADD CONSTRAINT "CHK_289788f0058c9536fec5b4597e" CHECK (state in ('WAITING','CONFIRMED','RETURNED','LAPSED'))`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
