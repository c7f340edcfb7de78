import type { MigrationInterface, QueryRunner } from "typeorm";

const statements = [
  `DROP INDEX "assignment_once"`,
  // An agency that helped with a task may take over the lead of it from another.
  `CREATE UNIQUE INDEX "assignment_once" ON "assignment" ("task_id", "agency_id", "period", "role") WHERE state <> 'CANCELLED'`,
  `ALTER TABLE "succession" ADD "ordinal" integer NOT NULL DEFAULT '1'`,
  `CREATE TABLE "reorganisation" ("id" uuid NOT NULL, "kind" text NOT NULL, "effective_on" date NOT NULL, "applied_on" date, "withdrawn_on" date, "predecessor_ids" uuid array NOT NULL, "successors" jsonb NOT NULL DEFAULT '[]', "name" text, "parent_id" uuid, "shares" jsonb NOT NULL DEFAULT '[]', "keep_staff" boolean NOT NULL DEFAULT false, "basis" text, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_by_id" uuid, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "CHK_792f86b3b9d2886ac3b97b8578" CHECK (kind in ('RENAME','MOVE','MERGE','SPLIT','DISSOLVE')), CONSTRAINT "PK_83eb2d0adcde33c62e242949f50" PRIMARY KEY ("id"))`,
  `CREATE INDEX "reorganisation_due" ON "reorganisation" ("effective_on") WHERE applied_on is null and withdrawn_on is null`,
  `ALTER TABLE "reorganisation" ADD CONSTRAINT "FK_83b80ea8d54e45ce333093e18e6" FOREIGN KEY ("recorded_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  // The names and the tree of agencies as of a day, those that have ended or are still to come included.
  `create function agency_on(day date) returns table (id uuid, name text, parent_id uuid) language sql stable as $$
    select a.id, coalesce(p.name, a.name), case when p.agency_id is null then a.parent_id else p.parent_id end
    from agency a left join lateral (
      select * from agency_past p where p.agency_id = a.id and p.valid_to >= day order by p.valid_to limit 1
    ) p on true $$`,
  // Who answers on a day for what an agency was given: itself while it exists, then its first successor and so on.
  `create function agency_heir(agency_id uuid, day date) returns uuid language sql stable as $$
    with recursive line as (
      select a.id, a.valid_to, 0 as step from agency a where a.id = agency_id
      union all
      select next.id, next.valid_to, line.step + 1
      from line cross join lateral (
        select s.successor_id from succession s
        where s.predecessor_id = line.id and s.effective_on <= day order by s.effective_on desc, s.ordinal limit 1
      ) s join agency next on next.id = s.successor_id
      where line.valid_to < day and line.step < 20
    ) select id from line where valid_to is null or valid_to >= day order by step limit 1 $$`,
];

/** Changes of agencies with a day, and what holds on it. */
export class Reorganisations1763700000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
