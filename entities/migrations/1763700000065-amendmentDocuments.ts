import type { MigrationInterface, QueryRunner } from "typeorm";

const statements = [
  `ALTER TABLE "amendment" ADD "document_issued_on" date`,
  `ALTER TABLE "amendment" ADD "abstract" text NOT NULL DEFAULT ''`,
  `ALTER TABLE "amendment" ADD "file_id" uuid`,
  `CREATE INDEX "IDX_9a0148bfb2b9b87086066518e2" ON "amendment" ("file_id")`,
  `ALTER TABLE "amendment" ADD CONSTRAINT "FK_9a0148bfb2b9b87086066518e27" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

/** What an adjusting document says that is not registered itself: its day, what it is about, its file. */
export class AmendmentDocuments1763700000065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
