import type { DataSource } from "typeorm";
import type { Day } from "../../rules/day.ts";
import { type DriftChange, type DriftRow, drift, partOf } from "../../rules/drift.ts";
import { loadRowOrigins, type RowOrigin } from "../queries/rowOrigins.ts";
import type { Count, CountRow } from "./countProgress.ts";

/** A row whose standing differs, as it stands on the later day, or stood when it was last counted. */
export interface DriftingRow extends DriftRow {
  row: CountRow;
}

/** Explains what made the count of an earlier day that of a later one, row by row. */
export async function countDrift(
  dataSource: DataSource,
  before: Pick<Count, "asOf" | "rows">,
  after: Pick<Count, "asOf" | "rows">,
): Promise<DriftChange<DriftingRow>[]> {
  const was = new Map(before.rows.map((row) => [keyOf(row), row]));
  const is = new Map(after.rows.map((row) => [keyOf(row), row]));
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  const strangers = keys.flatMap((key) => (was.has(key) && is.has(key) ? [] : (is.get(key) ?? was.get(key) ?? [])));
  const origins = await loadRowOrigins(
    dataSource,
    strangers.flatMap(({ taskId, assignmentId }) => (assignmentId ? [] : taskId)),
    strangers.flatMap(({ assignmentId }) => assignmentId ?? []),
  );
  const rows = keys.flatMap((key): DriftingRow[] => {
    const [a, b] = [was.get(key), is.get(key)];
    const row = b ?? a;
    if (!row) return [];
    const origin = origins.get(key);
    return [
      {
        row,
        before: a ? partOf(a) : null,
        after: b ? partOf(b) : null,
        came: cameBy(origin, before.asOf),
        went: origin?.removedOn && origin.removedOn <= after.asOf ? "DROPPED" : "MOVED_OUT",
      },
    ];
  });
  return drift(rows);
}

const keyOf = ({ taskId, assignmentId }: CountRow) => assignmentId ?? taskId;

function cameBy(origin: RowOrigin | undefined, since: Day): DriftRow["came"] {
  if (!origin) return "MOVED_IN";
  if (origin.addedOn > since) return origin.byAmendment ? "ADDED" : "GIVEN";
  if (origin.period !== "") return "FELL_DUE";
  return origin.assignedOn !== null && origin.assignedOn > since ? "GIVEN" : "MOVED_IN";
}
