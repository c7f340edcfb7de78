import type { Day } from "../../rules/day.ts";
import type { Count } from "../reads/countProgress.ts";
import type { ReadContext } from "../reads/readContext.ts";
import { runStatement } from "../reads/runStatement.ts";
import { frozenAllowed } from "../reads/visible.ts";
import type { CountScope } from "./countScope.ts";
import { frozenRows } from "./frozenRows.ts";

/** A fixed report as a count with its scope; null where the viewer sees none. */
export async function frozenCount(
  context: ReadContext,
  periodId: string,
): Promise<{ count: Count; scope: CountScope } | null> {
  const reading = await context.reading();
  const sql = `select p.as_of::text as "asOf", p.scope, p.figures from frozen_period p
    where p.id = ${reading.params.add(periodId, "uuid")} and ${frozenAllowed({ alias: "p" }, reading)}`;
  const [row] = await runStatement<{
    asOf: Day;
    scope: CountScope & { label: string };
    figures: Count["progress"] & Pick<Count, "unit" | "ageing">;
  }>(context.dataSource, sql, reading.params);
  if (!row) return null;
  const { unit, ageing, ...progress } = row.figures;
  const { label: _, ...scope } = row.scope;
  const rows = await frozenRows(context.dataSource, periodId);
  return { count: { unit, ageing, progress, asOf: row.asOf, rows }, scope };
}
