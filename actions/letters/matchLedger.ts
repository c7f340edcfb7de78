import type { EntityManager } from "typeorm";
import type { LetterState } from "../../entities/letter.ts";
import type { DraftLetter } from "./draftLetter.ts";

/** A draft beside the ledger: `already` is the state of the letter that was planned for it before, or null. */
export interface MatchedDraft extends DraftLetter {
  already: LetterState | null;
}

/**
 * Finds which drafts the ledger already holds. Who answers for two agencies gets a letter for each, since a letter holds
 * one agency's rows only: the second one's period carries the agency's code ("2026-W47 PTC").
 */
export async function matchLedger(db: EntityManager, drafts: DraftLetter[]): Promise<MatchedDraft[]> {
  const [first] = drafts;
  if (!first) return [];
  const ledger: { recipient: string; period: string; agencyId: string; state: LetterState }[] = await db.query(
    `select recipient, period, agency_id as "agencyId", state from letter
     where kind = $1 and recipient = any($2) and (period = $3 or starts_with(period, $3 || ' '))`,
    [first.kind, drafts.map((draft) => draft.recipient), first.period],
  );
  const key = (recipient: string, period: string) => `${period}\n${recipient}`;
  const states = new Map(ledger.map((row) => [key(row.recipient, row.period), row.state]));
  const holders = new Map(ledger.map((row) => [key(row.recipient, row.period), row.agencyId]));
  return drafts.map((draft) => {
    const holder = holders.get(key(draft.recipient, draft.period));
    const period = holder && holder !== draft.agencyId ? `${draft.period} ${draft.agencyCode}` : draft.period;
    holders.set(key(draft.recipient, period), draft.agencyId);
    return { ...draft, period, already: states.get(key(draft.recipient, period)) ?? null };
  });
}
