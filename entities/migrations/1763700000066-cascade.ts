import type { MigrationInterface, QueryRunner } from "typeorm";

const statements = [
  // Whoever links takes the lock first, so the second of two who would close a circle sees the first one's link.
  `CREATE FUNCTION directive_refuse_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF new.carries_out_id IS NULL THEN RETURN new; END IF;
     PERFORM pg_advisory_xact_lock(hashtextextended('dondoc cascade', 0));
     IF EXISTS (
       WITH RECURSIVE above AS (
         SELECT a.directive_id AS id FROM assignment a WHERE a.id = new.carries_out_id
         UNION
         SELECT a.directive_id FROM above
           JOIN directive d ON d.id = above.id JOIN assignment a ON a.id = d.carries_out_id
       ) SELECT FROM above WHERE id = new.id
     ) THEN
       RAISE EXCEPTION 'A directive cannot carry out itself'
         USING ERRCODE = 'check_violation', CONSTRAINT = 'directive_no_cycle';
     END IF;
     RETURN new;
   END $$`,
  `CREATE TRIGGER directive_no_cycle BEFORE INSERT OR UPDATE OF carries_out_id ON "directive"
   FOR EACH ROW EXECUTE FUNCTION directive_refuse_cycle()`,
];

/** No directive carries out itself, not even through others. */
export class Cascade1763700000066 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
