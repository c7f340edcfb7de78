import type { MigrationInterface, QueryRunner } from "typeorm";

const statements = [
  `CREATE TABLE "reading" ("id" uuid NOT NULL, "file_id" uuid NOT NULL, "issuer_id" uuid NOT NULL, "monitor_id" uuid NOT NULL, "asked_by_id" uuid NOT NULL, "state" text NOT NULL DEFAULT 'WAITING', "pages_done" integer NOT NULL DEFAULT '0', "pages_total" integer, "failure" jsonb, "directive_id" uuid, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "CHK_b0ef093aefbb620aa5c7055768" CHECK (state in ('WAITING','READING','DONE','FAILED','CANCELLED')), CONSTRAINT "PK_f46a902bd4c9624c8b512174944" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_d9ed7b2e0f172a01203de4e322" ON "reading" ("file_id")`,
  `CREATE INDEX "IDX_c67c015fd91be7f30a5b429a8f" ON "reading" ("asked_by_id")`,
  `CREATE INDEX "IDX_a55e1ab8131f3f86dccfbf365a" ON "reading" ("directive_id")`,
  `ALTER TABLE "directive" ADD "source_layout" jsonb`,
  `ALTER TABLE "task" ADD "confidence" jsonb`,
  `ALTER TABLE "reading" ADD CONSTRAINT "FK_d9ed7b2e0f172a01203de4e322c" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "reading" ADD CONSTRAINT "FK_9bd297634fde484a0ecf9bf6d31" FOREIGN KEY ("issuer_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "reading" ADD CONSTRAINT "FK_e579797f306785bd46ba2c93120" FOREIGN KEY ("monitor_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "reading" ADD CONSTRAINT "FK_c67c015fd91be7f30a5b429a8f1" FOREIGN KEY ("asked_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "reading" ADD CONSTRAINT "FK_a55e1ab8131f3f86dccfbf365ab" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
];

/** The reading of files outside the request, and where the words of a source are printed. */
export class Readings1763700000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
