import type { EntityManager } from "typeorm";
import { loadLetterAddresses } from "../../entities/queries/letterAddresses.ts";
import type { OverdueRow } from "../../entities/queries/overdueRows.ts";
import { loadOverseers, type Overseer } from "../../entities/queries/overseers.ts";
import { type Day, diffDays } from "../../rules/day.ts";
import { compareVietnamese } from "../../rules/folding.ts";
import { overdueSummaryLetter, periodOf } from "../../rules/letters.ts";
import { may } from "../../rules/may.ts";
import { byAgency } from "./byAgency.ts";
import type { Collected } from "./collectLetters.ts";
import type { DraftLetter } from "./draftLetter.ts";
import { countOverdue, judgedOverdueRows, oldestFirst, overdueTask } from "./overdueTasks.ts";

const listed = 10;

/** Monday's overviews: to every monitor and leader the counts per agency and the oldest rows, of what each may see. */
export async function collectOverdueSummary(
  db: EntityManager,
  day: Day,
  personId: string | null = null,
): Promise<Collected> {
  const overseers = await loadOverseers(db, day, personId);
  const rows: OverdueRow[] = [];
  if (overseers.length > 0) for await (const batch of judgedOverdueRows(db, day, listed)) rows.push(...batch);
  const addresses = await loadLetterAddresses(db, [...byAgency(rows).keys()], day);
  const reached = new Set(addresses.map((address) => address.agencyId));
  const drafts = overseers.map((overseer) => draft(overseer, rows.filter(seenBy(overseer)), reached, day));
  return { drafts: drafts.filter(({ rowCount }) => rowCount > 0), unaddressed: [] };
}

// Asked once per agency, issuer and monitor: they decide, and there are few of them beside the rows.
function seenBy(overseer: Overseer): (row: OverdueRow) => boolean {
  const known = new Map<string, boolean>();
  return ({ agencyId, issuerId, monitorId }) => {
    const key = `${agencyId} ${issuerId} ${monitorId}`;
    const seen =
      known.get(key) ?? may(overseer, "assignment.see", { type: "assignment", agencyId, issuerId, monitorId });
    known.set(key, seen);
    return seen;
  };
}

function draft(overseer: Overseer, rows: OverdueRow[], reached: ReadonlySet<string>, day: Day): DraftLetter {
  const { personId, name, email, agencyId, agencyCode, agencyName } = overseer;
  const oldest = oldestFirst(rows).slice(0, listed);
  const agencies = [...byAgency(rows)].map(([id, own]) => ({
    name: own[0]?.agencyName ?? "",
    overdue: countOverdue(own),
    oldestDays: diffDays(day, oldestFirst(own)[0]?.dueOn ?? day),
    href: null,
    note: reached.has(id) ? null : "chưa có địa chỉ nhận thư",
  }));
  agencies.sort((a, b) => b.overdue - a.overdue || compareVietnamese(a.name, b.name));
  return {
    kind: "OVERDUE_SUMMARY",
    period: periodOf("OVERDUE_SUMMARY", day),
    recipient: email,
    agencyId,
    agencyCode,
    agencyName,
    personId,
    directiveId: null,
    assignmentIds: oldest.map((row) => row.id),
    rowCount: countOverdue(rows),
    text: overdueSummaryLetter({
      agencyName,
      personName: name,
      day,
      agencies,
      oldest: oldest.map((row) => ({ ...overdueTask(row, day), agencyName: row.agencyName })),
    }),
  };
}
