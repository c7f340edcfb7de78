import type { DataSource } from "typeorm";
import { ReadContext } from "../entities/reads/readContext.ts";
import { dayOf } from "../rules/day.ts";

/** A read context that sees every agency: whoever has the command line has the database. */
export async function overview(dataSource: DataSource): Promise<ReadContext> {
  const rows: { id: string }[] = await dataSource.query("select id from agency");
  const reach = new Set(rows.map((row) => row.id));
  const viewer = {
    personId: "00000000-0000-0000-0000-000000000000",
    name: "dondoc",
    grants: [{ role: "LEADER" as const, agencyId: "", reach }],
  };
  return new ReadContext(dataSource, viewer, dayOf(new Date()));
}
