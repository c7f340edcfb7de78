import type { EntityManager } from "typeorm";
import { type LetterAddress, loadLetterAddresses } from "../../entities/queries/letterAddresses.ts";
import type { OverdueRow } from "../../entities/queries/overdueRows.ts";
import type { Day } from "../../rules/day.ts";
import { overdueWeeklyLetter, periodOf } from "../../rules/letters.ts";
import { byAgency } from "./byAgency.ts";
import type { Collected } from "./collectLetters.ts";
import type { DraftLetter } from "./draftLetter.ts";
import { countOverdue, judgedOverdueRows, oldestFirst, overdueTask } from "./overdueTasks.ts";

/** A letter lists so many rows, the oldest; the count tells the rest. */
const listed = 50;

/** Monday's letters: to every address of an agency its own overdue rows, and no other agency's. */
export async function collectOverdueWeekly(
  db: EntityManager,
  day: Day,
  agencyId: string | null = null,
): Promise<Collected> {
  const drafts: DraftLetter[] = [];
  const unaddressed: string[] = [];
  for await (const batch of judgedOverdueRows(db, day, listed, agencyId)) {
    const rowsOf = byAgency(batch);
    const addressesOf = byAgency(await loadLetterAddresses(db, [...rowsOf.keys()], day));
    for (const [id, rows] of rowsOf) {
      const addresses = addressesOf.get(id) ?? [];
      if (addresses.length === 0) unaddressed.push(rows[0]?.agencyName ?? id);
      drafts.push(...addresses.map((address) => draft(address, rows, day)));
    }
  }
  return { drafts, unaddressed };
}

function draft(address: LetterAddress, rows: OverdueRow[], day: Day): DraftLetter {
  const { agencyId, agencyCode, agencyName, personId, personName, email } = address;
  const oldest = oldestFirst(rows).slice(0, listed);
  const total = countOverdue(rows);
  return {
    kind: "OVERDUE_WEEKLY",
    period: periodOf("OVERDUE_WEEKLY", day),
    recipient: email,
    agencyId,
    agencyCode,
    agencyName,
    personId,
    directiveId: null,
    assignmentIds: oldest.map((row) => row.id),
    rowCount: total,
    text: overdueWeeklyLetter({
      agencyName,
      personName,
      day,
      total,
      tasks: oldest.map((row) => overdueTask(row, day)),
    }),
  };
}
