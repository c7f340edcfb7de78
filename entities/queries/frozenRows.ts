import type { DataSource } from "typeorm";
import type { CountRow } from "../reads/countProgress.ts";
import type { CountedWords } from "./countedWords.ts";

/** A counted row as a fixed report keeps it. */
export interface KeptRow extends CountRow, CountedWords {
  /** The lead agencies by the names of the day of the count. */
  agencies: string[];
}

/** The rows of a fixed report, in their order. */
export async function frozenRows(dataSource: DataSource, periodId: string): Promise<KeptRow[]> {
  const rows: { row: KeptRow }[] = await dataSource.query(
    "select row from frozen_row where period_id = $1 order by seq",
    [periodId],
  );
  return rows.map(({ row }) => row);
}
