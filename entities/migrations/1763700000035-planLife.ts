import type { MigrationInterface, QueryRunner } from "typeorm";
import { planLife } from "../../rules/planLife.ts";

/** Directives of earlier versions get the last day of their life; the daily job makes what is missing of their occurrences. */
export class PlanLife1763700000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const directives: { id: string; abstract: string; issuedOn: string }[] = await runner.query(
      `select id, abstract, issued_on::text as "issuedOn" from directive where ends_on is null and issued_on is not null`,
    );
    await runner.query(
      `update directive d set ends_on = x.ends_on
       from unnest($1::uuid[], $2::date[]) x(id, ends_on) where d.id = x.id`,
      [directives.map(({ id }) => id), directives.map(({ abstract, issuedOn }) => planLife(abstract, issuedOn))],
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
