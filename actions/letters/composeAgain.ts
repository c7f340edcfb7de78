import type { EntityManager } from "typeorm";
import { Amendment } from "../../entities/amendment.ts";
import type { Letter } from "../../entities/letter.ts";
import { loadTakenOver } from "../../entities/queries/takenOver.ts";
import type { Day } from "../../rules/day.ts";
import { amendedWork, collectAssigned, type LaterWork, occasionOf, takenOverWork } from "./collectAssigned.ts";
import { collectDecided, decidedKinds } from "./collectDecided.ts";
import { collectOverdueSummary } from "./collectOverdueSummary.ts";
import { collectOverdueWeekly } from "./collectOverdueWeekly.ts";
import type { DraftLetter } from "./draftLetter.ts";

/** A planned letter composed anew from what holds now; null when nothing is left to say. */
export async function composeAgain(db: EntityManager, letter: Letter, day: Day): Promise<DraftLetter | null> {
  const drafts = await draftsOf(db, letter, day);
  return drafts.find((draft) => draft.recipient === letter.recipient && draft.agencyId === letter.agencyId) ?? null;
}

async function draftsOf(db: EntityManager, letter: Letter, day: Day): Promise<DraftLetter[]> {
  switch (letter.kind) {
    case "ASSIGNED":
      return letter.directiveId ? assigned(db, letter, letter.directiveId, day) : [];
    case "OVERDUE_WEEKLY":
      return (await collectOverdueWeekly(db, day, letter.agencyId)).drafts;
    case "OVERDUE_SUMMARY":
      return (await collectOverdueSummary(db, day, letter.personId)).drafts;
    case "RETURNED":
    case "CONFIRMED":
    case "EXTENSION_DECIDED":
      return collectDecided(db, letter.kind, letter.period.split(" ", 1)[0] ?? "", day);
    default:
      return [];
  }
}

async function assigned(db: EntityManager, letter: Letter, directiveId: string, day: Day): Promise<DraftLetter[]> {
  const occasion = occasionOf(letter.period);
  const later = occasion ? await laterWork(db, occasion, letter.assignmentIds) : null;
  return collectAssigned(db, directiveId, day, letter.agencyId, later);
}

async function laterWork(db: EntityManager, occasion: string, assignmentIds: string[]): Promise<LaterWork | null> {
  const amendment = await db.findOneBy(Amendment, { id: occasion });
  if (amendment) return amendedWork(amendment, assignmentIds);
  const taken = await loadTakenOver(db, occasion);
  return taken && takenOverWork(occasion, taken.predecessors, taken.from, assignmentIds);
}

/** Why a letter of the kind has nothing left to say, in Vietnamese. */
export function nothingLeft(kind: Letter["kind"]): string {
  if (kind === "ASSIGNED") return "Không còn nhiệm vụ nào được giao.";
  const decided = decidedKinds.some((one) => one === kind);
  return decided ? "Quyết định không còn hiệu lực hoặc công việc đã chuyển bước." : "Không còn nhiệm vụ nào quá hạn.";
}
