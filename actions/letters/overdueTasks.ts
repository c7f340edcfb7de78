import type { EntityManager } from "typeorm";
import { type OverdueRow, overdueRows } from "../../entities/queries/overdueRows.ts";
import { loadWorkingCalendar } from "../../entities/queries/workingCalendar.ts";
import type { Day } from "../../rules/day.ts";
import type { OverdueTask } from "../../rules/letterText.ts";
import { stateName } from "../../rules/status.ts";
import { overdueDays, timeliness } from "../../rules/timeliness.ts";
import { assignmentPath, documentName } from "./draftLetter.ts";

/** The batches of overdue rows on a day, each row judged by rules/timeliness. */
export async function* judgedOverdueRows(
  db: EntityManager,
  day: Day,
  limit: number,
  agencyId: string | null = null,
): AsyncGenerator<OverdueRow[]> {
  const calendar = await loadWorkingCalendar(db);
  for await (const batch of overdueRows(db, day, limit, agencyId)) {
    yield batch.filter((row) => timeliness(row, day, calendar) === "OVERDUE");
  }
}

/** A row as letters tell of it. */
export function overdueTask(row: OverdueRow, day: Day): OverdueTask {
  // Plain "assigned" and "in progress" say nothing new in a letter about what is late.
  const telling = row.state === "SUBMITTED" || row.state === "RETURNED" ? stateName(row.state) : null;
  const note = [row.role === "COORDINATING" ? "Phối hợp" : null, telling].filter((part) => part !== null).join(" · ");
  return {
    ref: row.ref,
    text: row.text,
    document: documentName(row.directiveKind, row.documentNumber),
    dueOn: row.dueOn,
    overdueDays: overdueDays(row, day),
    href: assignmentPath(row.id),
    note: note || null,
  };
}

/** How many overdue rows there are behind the oldest ones that were read. */
export function countOverdue(rows: readonly OverdueRow[]): number {
  const totals = new Map(rows.map((row) => [`${row.agencyId} ${row.issuerId} ${row.monitorId}`, row.total]));
  return [...totals.values()].reduce((sum, total) => sum + total, 0);
}

/** The oldest due day first; ties in a fixed order, so that a letter composed again is the same. */
export function oldestFirst(rows: readonly OverdueRow[]): OverdueRow[] {
  return [...rows].sort((a, b) => (a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
}
