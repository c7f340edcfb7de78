import type { MigrationInterface, QueryRunner } from "typeorm";

/** Search that folds Vietnamese accents: `f_fold` and the trigram indexes on it. */
export class Search1763700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public`);
    // unaccent() is only STABLE because its dictionary may change; ours never does, and an index needs IMMUTABLE.
    await runner.query(`CREATE FUNCTION public.f_fold(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN public.unaccent('public.unaccent'::regdictionary, lower(normalize($1, NFC)))`);
    await runner.query(`CREATE INDEX "task_text_folded" ON "task" USING gin (public.f_fold(text) public.gin_trgm_ops)`);
    await runner.query(
      `CREATE INDEX "directive_abstract_folded" ON "directive" USING gin (public.f_fold(abstract) public.gin_trgm_ops)`,
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
