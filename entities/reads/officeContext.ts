import type { DataSource } from "typeorm";
import type { Day } from "../../rules/day.ts";
import { ReadContext } from "./readContext.ts";

/** A read context that sees what an office oversees, whoever asks: its reports must not depend on the hand that makes them. */
export async function officeContext(
  dataSource: DataSource,
  agencyId: string,
  today: Day,
  personId: string,
): Promise<ReadContext> {
  // As people reach: a closed agency passes on what is below it but is not reached itself.
  const rows: { id: string }[] = await dataSource.query(
    `with recursive below as (
       select id from agency where id = $1 union select a.id from agency a join below on a.parent_id = below.id
     ) select a.id from below join agency a using (id)
     where a.valid_from <= $2 and (a.valid_to is null or a.valid_to >= $2)`,
    [agencyId, today],
  );
  const reach = new Set(rows.map(({ id }) => id));
  const grants = [{ role: "MONITOR" as const, agencyId, reach }];
  return new ReadContext(dataSource, { personId, name: "", grants }, today);
}
