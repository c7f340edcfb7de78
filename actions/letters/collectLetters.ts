import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import type { LetterKind } from "../../rules/letters.ts";
import { collectOverdueSummary } from "./collectOverdueSummary.ts";
import { collectOverdueWeekly } from "./collectOverdueWeekly.ts";
import type { DraftLetter } from "./draftLetter.ts";

/** The letters of one kind on one day, and the agencies that should get one but have nobody to send it to. */
export interface Collected {
  drafts: DraftLetter[];
  unaddressed: string[];
}

/** The kinds that are planned for a day; the others are planned by the act they tell of. */
export const plannableKinds = ["OVERDUE_WEEKLY", "OVERDUE_SUMMARY"] as const satisfies LetterKind[];

/** Composes the letters of a kind for a day from what the database holds; writes nothing. */
export async function collectLetters(db: EntityManager, kind: LetterKind, day: Day): Promise<Collected> {
  switch (kind) {
    case "OVERDUE_WEEKLY":
      return collectOverdueWeekly(db, day);
    case "OVERDUE_SUMMARY":
      return collectOverdueSummary(db, day);
    default:
      throw new Failure("INVALID_INPUT", {
        path: ["kind"],
        details: { expected: `một trong ${plannableKinds.join(", ")}`, found: kind },
      });
  }
}
