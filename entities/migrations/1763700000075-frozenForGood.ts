import type { MigrationInterface, QueryRunner } from "typeorm";

// What was reported stays reported, also for whoever reaches the database past the program. Rows come with their report
// or never: one that is added later would change the figure that opens to them.
const statements = [
  `create function refuse_frozen_change() returns trigger language plpgsql as $$ begin
     raise exception 'a frozen report never changes' using errcode = 'restrict_violation';
   end $$`,
  ...["frozen_period", "frozen_row"].map(
    (table) => `create trigger ${table}_for_good before update or delete or truncate on ${table}
      for each statement execute function refuse_frozen_change()`,
  ),
  `create function refuse_late_frozen_row() returns trigger language plpgsql as $$ begin
     if exists (select 1 from added join frozen_period p on p.id = added.period_id
       where p.xmin::text <> (pg_current_xact_id()::text::bigint % 4294967296)::text) then
       raise exception 'a frozen report never changes' using errcode = 'restrict_violation';
     end if;
     return null;
   end $$`,
  `create trigger frozen_row_with_report after insert on frozen_row referencing new table as added
     for each statement execute function refuse_late_frozen_row()`,
];

/** Fixed reports are guarded by the database itself. */
export class FrozenForGood1763700000075 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
