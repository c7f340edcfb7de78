import type { MigrationInterface, QueryRunner } from "typeorm";

/** Every table of the first form with its constraints, indexes and foreign keys. */
export class Foundation1763700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "agency" (
      "id" uuid NOT NULL,
      "code" text NOT NULL,
      "name" text NOT NULL,
      "kind" text NOT NULL,
      "level" text NOT NULL,
      "parent_id" uuid,
      "aliases" text array NOT NULL DEFAULT '{}',
      "email" text,
      "valid_from" date NOT NULL,
      "valid_to" date,
      "version" integer NOT NULL DEFAULT 1,
      CONSTRAINT "CHK_9555d0b2795d4ff3da0e28d842" CHECK (level in ('PROVINCE','DISTRICT','COMMUNE')),
      CONSTRAINT "CHK_e44f0cde00922619e74b4039e6" CHECK (kind in ('COMMITTEE','OFFICE','DIVISION','UNIT','COMMUNE','GROUP')),
      CONSTRAINT "CHK_835949897b7c1361cde521c244" CHECK (name = normalize(name, NFC)),
      CONSTRAINT "PK_ab1244724d1c216e9720635a2e5" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "field" (
      "id" uuid NOT NULL,
      "code" text NOT NULL,
      "name" text NOT NULL,
      "ordinal" integer NOT NULL DEFAULT 0,
      CONSTRAINT "CHK_7942725c2378e99af0a1033df6" CHECK (name = normalize(name, NFC)),
      CONSTRAINT "PK_39379bba786d7a75226b358f81e" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "person" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "name" text NOT NULL,
      "email" text NOT NULL,
      "email_verified" boolean NOT NULL DEFAULT false,
      "image" text,
      "active" boolean NOT NULL DEFAULT true,
      "created_at" timestamptz NOT NULL DEFAULT now(),
      "updated_at" timestamptz NOT NULL DEFAULT now(),
      "version" integer NOT NULL DEFAULT 1,
      CONSTRAINT "CHK_0c1e52ddab57122aa87aea1ba1" CHECK (email = lower(email)),
      CONSTRAINT "CHK_9593a02ec4af6bd817d883b79e" CHECK (name = normalize(name, NFC)),
      CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "file" (
      "id" uuid NOT NULL,
      "sha256" text NOT NULL,
      "name" text NOT NULL,
      "type" text NOT NULL,
      "size" integer NOT NULL,
      "uploaded_by_id" uuid NOT NULL,
      "uploaded_at" timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT "CHK_dd709a23977f6acc993b1831a7" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
      CONSTRAINT "CHK_4da350615e9ba66f5ed04cf2b6" CHECK (name = normalize(name, NFC)),
      CONSTRAINT "PK_36b46d232307066b3a2c9ea3a1d" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "directive" (
      "id" uuid NOT NULL,
      "kind" text NOT NULL,
      "number" integer,
      "symbol" text,
      "document_number" text,
      "year" integer,
      "issuer_id" uuid NOT NULL,
      "monitor_id" uuid NOT NULL,
      "signer" text,
      "signer_title" text,
      "place" text,
      "issued_on" date,
      "abstract" text NOT NULL DEFAULT '',
      "bases" jsonb NOT NULL DEFAULT '[]',
      "recipients" text array NOT NULL DEFAULT '{}',
      "urgency" text NOT NULL DEFAULT 'NORMAL',
      "field_id" uuid,
      "state" text NOT NULL DEFAULT 'DRAFT',
      "count_continuous" boolean NOT NULL DEFAULT true,
      "source_text" text,
      "source_file_id" uuid,
      "warnings" jsonb NOT NULL DEFAULT '[]',
      "registered_at" timestamptz NOT NULL DEFAULT now(),
      "assigned_at" timestamptz,
      "created_by_id" uuid NOT NULL,
      "task_total" integer NOT NULL DEFAULT 0,
      "task_on_time" integer NOT NULL DEFAULT 0,
      "task_late" integer NOT NULL DEFAULT 0,
      "continuous_total" integer NOT NULL DEFAULT 0,
      "continuous_on_time" integer NOT NULL DEFAULT 0,
      "continuous_late" integer NOT NULL DEFAULT 0,
      "version" integer NOT NULL DEFAULT 1,
      CONSTRAINT "CHK_a5bc8abafa393049bf7e96f463" CHECK (state = 'DRAFT' or (number is not null and issued_on is not null)),
      CONSTRAINT "CHK_78f0cbea10d96d6e2cfcb3745a" CHECK (urgency in ('NORMAL','URGENT','VERY_URGENT','EXPRESS')),
      CONSTRAINT "CHK_e7355502aa9037598a4f0086d8" CHECK (state in ('DRAFT','ISSUED')),
      CONSTRAINT "CHK_4456f0b31be5a0b88cb4ff1114" CHECK (abstract = normalize(abstract, NFC)),
      CONSTRAINT "PK_399676ede08f26af35a9c460a09" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "task" (
      "id" uuid NOT NULL,
      "directive_id" uuid NOT NULL,
      "seq" integer NOT NULL,
      "ref" text NOT NULL,
      "section" text,
      "text" text NOT NULL,
      "span_start" integer,
      "span_end" integer,
      "deadline_kind" text NOT NULL,
      "deadline" jsonb NOT NULL,
      "deadline_text" text,
      "original_due_on" date,
      "due_on" date,
      "field_id" uuid,
      "target" text,
      "deliverable" text,
      "report_to" text array NOT NULL DEFAULT '{}',
      "of_group" boolean NOT NULL DEFAULT false,
      "evidence_required" boolean NOT NULL DEFAULT true,
      "added_on" date,
      "removed_on" date,
      "lead_total" integer NOT NULL DEFAULT 0,
      "lead_completed" integer NOT NULL DEFAULT 0,
      "completed_on" date,
      "version" integer NOT NULL DEFAULT 1,
      CONSTRAINT "CHK_d4f04fc927c4859beee73fd6ad" CHECK (span_start is null or span_end >= span_start),
      CONSTRAINT "CHK_9e4f3a834f0f3cdfdd145d832a" CHECK (deadline_kind in ('DATE','MONTH','QUARTER','PERIOD','RELATIVE','RECURRING','CONTINUOUS','NONE')),
      CONSTRAINT "CHK_9535f4f73d0946fc0921ed077f" CHECK (text = normalize(text, NFC)),
      CONSTRAINT "PK_fb213f79ee45060ba925ecd576e" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "addressee" (
      "id" uuid NOT NULL,
      "task_id" uuid NOT NULL,
      "role" text NOT NULL,
      "seq" integer NOT NULL,
      "name" text NOT NULL,
      "agency_id" uuid,
      CONSTRAINT "CHK_c7fcb61fb66a79809b8c319f6e" CHECK (role in ('LEAD','COORDINATING')),
      CONSTRAINT "CHK_87fb6293b76acae19a857f8e7a" CHECK (name = normalize(name, NFC)),
      CONSTRAINT "PK_d336541c0fb43ba0031fa6f7db3" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "agency_year" (
      "agency_id" uuid NOT NULL,
      "year" integer NOT NULL,
      "total" integer NOT NULL DEFAULT 0,
      "on_time" integer NOT NULL DEFAULT 0,
      "late" integer NOT NULL DEFAULT 0,
      CONSTRAINT "PK_319cfbf73c8a17986d1a86f401e" PRIMARY KEY ("agency_id", "year")
    )`);
    await runner.query(`CREATE TABLE "assignment" (
      "id" uuid NOT NULL,
      "task_id" uuid NOT NULL,
      "directive_id" uuid NOT NULL,
      "agency_id" uuid NOT NULL,
      "role" text NOT NULL,
      "of_group" boolean NOT NULL DEFAULT false,
      "state" text NOT NULL DEFAULT 'ASSIGNED',
      "original_due_on" date,
      "due_on" date,
      "assigned_on" date NOT NULL,
      "acknowledged_at" timestamptz,
      "submitted_on" date,
      "completed_on" date,
      "confirmed_at" timestamptz,
      "last_report_on" date,
      "returned_count" integer NOT NULL DEFAULT 0,
      "version" integer NOT NULL DEFAULT 1,
      CONSTRAINT "CHK_6c5d07794d69715d1b424a985d" CHECK ((state = 'COMPLETED') = (completed_on is not null)),
      CONSTRAINT "CHK_81c90528662c8e69b4bda5a0b1" CHECK (state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED','COMPLETED','SUSPENDED','CANCELLED')),
      CONSTRAINT "CHK_4265cff0bf8aa12ba2a76eff50" CHECK (role in ('LEAD','COORDINATING')),
      CONSTRAINT "PK_43c2f5a3859f54cedafb270f37e" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "calendar_day" (
      "date" date NOT NULL,
      "kind" text NOT NULL,
      "note" text NOT NULL,
      CONSTRAINT "CHK_07b857c8c78492a533361e7e37" CHECK (kind in ('HOLIDAY','COMPENSATORY','DAY_OFF','WORKING_DAY')),
      CONSTRAINT "PK_82404934db32af18c10dfe7087e" PRIMARY KEY ("date")
    )`);
    await runner.query(`CREATE TABLE "criteria_set" (
      "id" uuid NOT NULL,
      "code" text NOT NULL,
      "name" text NOT NULL,
      "year" integer NOT NULL,
      "period_from" date NOT NULL,
      "period_to" date NOT NULL,
      CONSTRAINT "PK_6717d6b7309a910d3f19f558c04" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "criterion" (
      "id" uuid NOT NULL,
      "set_id" uuid NOT NULL,
      "ref" text NOT NULL,
      "name" text NOT NULL,
      "max_score" double precision NOT NULL,
      "method" text NOT NULL,
      "formula" jsonb NOT NULL,
      CONSTRAINT "CHK_8f2e4549f005600f394d8c9583" CHECK (max_score > 0),
      CONSTRAINT "CHK_f0ea1d5b268f89a3c339b68ccd" CHECK (method in ('EVIDENCE','TASKS','STATISTIC','SURVEY')),
      CONSTRAINT "PK_a69d2ffbb1ef3ebea02d895e92f" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "submission" (
      "id" uuid NOT NULL,
      "assignment_id" uuid NOT NULL,
      "number" integer NOT NULL,
      "result" text NOT NULL DEFAULT '',
      "state" text NOT NULL DEFAULT 'WAITING',
      "submitted_by_id" uuid NOT NULL,
      "submitted_at" timestamptz NOT NULL,
      "submitted_on" date NOT NULL,
      "decided_by_id" uuid,
      "decided_at" timestamptz,
      "reason" text,
      CONSTRAINT "CHK_e1c2eb455951c6976eff2d1816" CHECK (state <> 'RETURNED' or reason is not null),
      CONSTRAINT "CHK_8108fd2652a9069c46f2cad3d0" CHECK (state in ('WAITING','CONFIRMED','RETURNED')),
      CONSTRAINT "PK_7faa571d0e4a7076e85890c9bd0" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "evidence" (
      "submission_id" uuid NOT NULL,
      "file_id" uuid NOT NULL,
      "sha256" text NOT NULL,
      CONSTRAINT "PK_8e93e25b177284e411eff4e5d53" PRIMARY KEY ("submission_id", "file_id")
    )`);
    await runner.query(`CREATE TABLE "group_member" (
      "group_id" uuid NOT NULL,
      "agency_id" uuid NOT NULL,
      "valid_from" date NOT NULL,
      "valid_to" date,
      CONSTRAINT "PK_3484a0af196059385d3e705b12b" PRIMARY KEY ("group_id", "agency_id", "valid_from")
    )`);
    await runner.query(`CREATE TABLE "history" (
      "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
      "at" timestamptz NOT NULL,
      "person_id" uuid,
      "verb" text NOT NULL,
      "subject_type" text NOT NULL,
      "subject_id" uuid NOT NULL,
      "before" jsonb,
      "after" jsonb,
      CONSTRAINT "PK_9384942edf4804b38ca0ee51416" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "idempotency_key" (
      "person_id" uuid NOT NULL,
      "key" text NOT NULL,
      "verb" text NOT NULL,
      "input_hash" text NOT NULL,
      "answer" jsonb NOT NULL,
      "at" timestamptz NOT NULL,
      CONSTRAINT "PK_919666cdc99ede935ddb1957cd8" PRIMARY KEY ("person_id", "key")
    )`);
    await runner.query(`CREATE TABLE "job_run" (
      "id" uuid NOT NULL,
      "job" text NOT NULL,
      "period" text NOT NULL,
      "state" text NOT NULL,
      "started_at" timestamptz NOT NULL,
      "finished_at" timestamptz,
      "detail" text,
      CONSTRAINT "CHK_c3f33a7c5b7c44c326ee60e97b" CHECK (state in ('RUNNING','DONE','SKIPPED','MISSED','FAILED')),
      CONSTRAINT "PK_96fe0b041b8bc157dcec25bd8ef" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "letter" (
      "id" uuid NOT NULL,
      "kind" text NOT NULL,
      "period" text NOT NULL,
      "recipient" text NOT NULL,
      "agency_id" uuid NOT NULL,
      "person_id" uuid,
      "directive_id" uuid,
      "subject" text NOT NULL,
      "assignment_ids" jsonb NOT NULL DEFAULT '[]',
      "row_count" integer NOT NULL DEFAULT 0,
      "state" text NOT NULL DEFAULT 'PLANNED',
      "reason" text,
      "planned_at" timestamptz NOT NULL,
      "sent_at" timestamptz,
      "attempts" integer NOT NULL DEFAULT 0,
      "body_text" text,
      "body_html" text,
      CONSTRAINT "CHK_1b637d3b1a943efc44ffc025a9" CHECK (state <> 'SKIPPED' or reason is not null),
      CONSTRAINT "CHK_3806a28c19257fa37af2334e31" CHECK (state in ('PLANNED','SENT','SKIPPED','FAILED')),
      CONSTRAINT "PK_7a85cf0e444dff7c656a31b32bf" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "progress_report" (
      "id" uuid NOT NULL,
      "assignment_id" uuid NOT NULL,
      "person_id" uuid NOT NULL,
      "at" timestamptz NOT NULL,
      "text" text NOT NULL,
      "percent" integer,
      CONSTRAINT "CHK_d370d1545cb709f2adb5a72bb5" CHECK (percent is null or percent between 0 and 100),
      CONSTRAINT "PK_de44d4f311d5a0132f49f9f0820" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "role_held" (
      "id" uuid NOT NULL,
      "person_id" uuid NOT NULL,
      "agency_id" uuid NOT NULL,
      "role" text NOT NULL,
      "valid_from" date NOT NULL,
      "valid_to" date,
      CONSTRAINT "CHK_0b2b4619e904ccf3c0f0884eab" CHECK (role in ('MONITOR','CLERK','HEAD','OFFICER','LEADER','APPRAISER','ADMIN')),
      CONSTRAINT "PK_90a28c7f5cbd128813d68b0c168" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "setting" (
      "key" text NOT NULL,
      "value" jsonb NOT NULL,
      "version" integer NOT NULL DEFAULT 1,
      CONSTRAINT "PK_1c4c95d773004250c157a744d6e" PRIMARY KEY ("key")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "agency_code" ON "agency" ("code")`);
    await runner.query(`CREATE INDEX "IDX_23b82556fb4ce8b297ecc6fbd2" ON "agency" ("parent_id")`);
    await runner.query(`CREATE UNIQUE INDEX "field_code" ON "field" ("code")`);
    await runner.query(`CREATE UNIQUE INDEX "person_email" ON "person" ("email")`);
    await runner.query(`CREATE INDEX "IDX_a1956f300e9f0b4478d22c4b6b" ON "file" ("sha256")`);
    await runner.query(`CREATE INDEX "IDX_85246d4b401f465683e6fd49d6" ON "directive" ("issuer_id")`);
    await runner.query(`CREATE INDEX "IDX_d6302ace31f61dea283497ede3" ON "directive" ("monitor_id")`);
    await runner.query(`CREATE INDEX "directive_list" ON "directive" ("year", "field_id", "issued_on", "id")`);
    await runner.query(`CREATE UNIQUE INDEX "directive_once" ON "directive" ("issuer_id", "number", "symbol", "year")`);
    await runner.query(`CREATE UNIQUE INDEX "task_order" ON "task" ("directive_id", "seq")`);
    await runner.query(`CREATE INDEX "IDX_a94e7bfef2cd8a7c57bcac1b66" ON "addressee" ("task_id")`);
    await runner.query(`CREATE INDEX "assignment_of_directive" ON "assignment" ("directive_id")`);
    await runner.query(
      `CREATE INDEX "assignment_open_due" ON "assignment" ("agency_id", "due_on", "id") WHERE state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "assignment_one_lead" ON "assignment" ("task_id") WHERE role = 'LEAD' and not of_group and state <> 'CANCELLED'`,
    );
    await runner.query(`CREATE UNIQUE INDEX "assignment_once" ON "assignment" ("task_id", "agency_id")`);
    await runner.query(`CREATE UNIQUE INDEX "criteria_set_code" ON "criteria_set" ("code")`);
    await runner.query(`CREATE UNIQUE INDEX "criterion_ref" ON "criterion" ("set_id", "ref")`);
    await runner.query(
      `CREATE UNIQUE INDEX "submission_one_waiting" ON "submission" ("assignment_id") WHERE state = 'WAITING'`,
    );
    await runner.query(`CREATE UNIQUE INDEX "submission_version" ON "submission" ("assignment_id", "number")`);
    await runner.query(`CREATE INDEX "IDX_f54e0261bc7f0350c7eae30736" ON "evidence" ("file_id")`);
    await runner.query(`CREATE INDEX "IDX_2151c2079b8cb3398c0bc4f8aa" ON "group_member" ("agency_id")`);
    await runner.query(`CREATE INDEX "history_subject" ON "history" ("subject_type", "subject_id", "id")`);
    await runner.query(`CREATE INDEX "IDX_e0490affa7cb703f75c772f01d" ON "idempotency_key" ("at")`);
    await runner.query(`CREATE UNIQUE INDEX "job_run_once" ON "job_run" ("job", "period")`);
    await runner.query(`CREATE INDEX "letter_agency" ON "letter" ("agency_id", "planned_at", "id")`);
    await runner.query(`CREATE UNIQUE INDEX "letter_once" ON "letter" ("kind", "period", "recipient")`);
    await runner.query(`CREATE INDEX "IDX_c34a7dfb5bc04c3c13d62da594" ON "progress_report" ("assignment_id")`);
    await runner.query(`CREATE INDEX "IDX_3f6dba84e8896b16ad7740cddc" ON "role_held" ("person_id")`);
    await runner.query(`CREATE INDEX "IDX_e30f21ecc6491fb701e37f6820" ON "role_held" ("agency_id")`);
    await runner.query(
      `ALTER TABLE "agency" ADD CONSTRAINT "FK_23b82556fb4ce8b297ecc6fbd2f" FOREIGN KEY ("parent_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "file" ADD CONSTRAINT "FK_97ed6811c490e3d9b5afe2adb1e" FOREIGN KEY ("uploaded_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "FK_85246d4b401f465683e6fd49d64" FOREIGN KEY ("issuer_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "FK_d6302ace31f61dea283497ede34" FOREIGN KEY ("monitor_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "FK_71c09169200922d030601d56a7b" FOREIGN KEY ("field_id") REFERENCES "field"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "FK_f650c42b88b9ae388e344b36fde" FOREIGN KEY ("source_file_id") REFERENCES "file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "FK_2ae6f4cc28b2cdb292e94b3cddc" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "task" ADD CONSTRAINT "FK_5e7f7452bf7a6da9db64cf01fd3" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "task" ADD CONSTRAINT "FK_75b4a7e0ca436b99ce8008254ce" FOREIGN KEY ("field_id") REFERENCES "field"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "addressee" ADD CONSTRAINT "FK_a94e7bfef2cd8a7c57bcac1b666" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "addressee" ADD CONSTRAINT "FK_47b6d431fb73963fd84998a07a8" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agency_year" ADD CONSTRAINT "FK_bd31f3b7a9c3f40c10bff015b69" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment" ADD CONSTRAINT "FK_37076c934258c13f9aa797f8b9e" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment" ADD CONSTRAINT "FK_4916130d313112d9e4859e99e03" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment" ADD CONSTRAINT "FK_af71e725396f498c2f9a4de8537" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "criterion" ADD CONSTRAINT "FK_cf5c7ad5c340519a3a05c0ed8a1" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "submission" ADD CONSTRAINT "FK_e589cd305607628faf227e1e32a" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "submission" ADD CONSTRAINT "FK_1686bb9a65211c8be92492391ed" FOREIGN KEY ("submitted_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "submission" ADD CONSTRAINT "FK_9b3e36c953472fa0ea675c43426" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evidence" ADD CONSTRAINT "FK_79259b6277f907e05327b6a8eb5" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evidence" ADD CONSTRAINT "FK_f54e0261bc7f0350c7eae30736a" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "group_member" ADD CONSTRAINT "FK_e200cd6ff3e3903c5be5ae1400e" FOREIGN KEY ("group_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "group_member" ADD CONSTRAINT "FK_2151c2079b8cb3398c0bc4f8aa7" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "idempotency_key" ADD CONSTRAINT "FK_f35eac724c29da51c2459470795" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "letter" ADD CONSTRAINT "FK_f08ae270f4e87e7405476cf1ced" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "letter" ADD CONSTRAINT "FK_78a3bceb0b7da2887a73fff448f" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "letter" ADD CONSTRAINT "FK_58d65e26e0839e98408d40f72bd" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "progress_report" ADD CONSTRAINT "FK_c34a7dfb5bc04c3c13d62da5940" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "progress_report" ADD CONSTRAINT "FK_42485d8a75116218f1cb94c1155" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "role_held" ADD CONSTRAINT "FK_3f6dba84e8896b16ad7740cddc5" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "role_held" ADD CONSTRAINT "FK_e30f21ecc6491fb701e37f6820c" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
