import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";
import { agencyNameOn } from "./agencyNameOn.ts";

/** What a report shows of a counted row besides its figures. */
export interface CountedWords {
  documentNumber: string;
  ref: string;
  text: string;
  originalDueOn: Day | null;
}

/** The words of tasks, as they stand now. */
export async function loadCountedWords(
  db: EntityManager,
  taskIds: readonly string[],
): Promise<Map<string, CountedWords>> {
  const rows: (CountedWords & { id: string })[] = await db.query(
    `select t.id, d.document_number as "documentNumber", t.ref, t.text, t.original_due_on::text as "originalDueOn"
     from task t join directive d on d.id = t.directive_id where t.id = any($1::uuid[])`,
    [taskIds],
  );
  return new Map(rows.map(({ id, ...words }) => [id, words]));
}

/** The names that agencies bore on a day. */
export async function loadAgencyNames(
  db: EntityManager,
  agencyIds: readonly string[],
  day: Day,
): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await db.query(
    `select g.id, ${agencyNameOn("g", "$2::date")} as name from agency g where g.id = any($1::uuid[])`,
    [agencyIds, day],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
