import { Letter } from "../../entities/letter.ts";
import type { Day } from "../../rules/day.ts";
import type { LetterText } from "../../rules/letters.ts";
import { action } from "../act.ts";
import { composeAgain, nothingLeft } from "./composeAgain.ts";
import { lapsed } from "./lapsed.ts";

/** Which letter is about to be sent, and the day it speaks of. */
export interface ClaimLetterInput {
  letterId: string;
  day: Day;
}

/** A letter that is to be sent now, as it reads now. */
export interface ClaimedLetter {
  recipient: string;
  text: LetterText;
}

/**
 * Takes a planned letter for sending: checks anew who may get it and what it says, and counts the try. Null when it was
 * sent before, or when it is skipped now because nothing or nobody is left.
 */
export const claimLetter = action(
  "letterClaim",
  async (act, input: ClaimLetterInput): Promise<ClaimedLetter | null> => {
    const letter = await act.db.findOne(Letter, {
      where: { id: input.letterId, state: "PLANNED" },
      lock: { mode: "pessimistic_write" },
    });
    if (!letter) return null;
    const reason = await lapsed(act.db, letter, act.today);
    const draft = reason ? null : await composeAgain(act.db, letter, input.day);
    if (!draft) {
      const why = reason ?? nothingLeft(letter.kind);
      await act.db.update(Letter, { id: letter.id }, { state: "SKIPPED", reason: why });
      act.record("letter", letter.id, { before: { state: "PLANNED" }, after: { state: "SKIPPED", reason: why } });
      return null;
    }
    await act.db.update(
      Letter,
      { id: letter.id },
      {
        attempts: letter.attempts + 1,
        subject: draft.text.subject,
        assignmentIds: draft.assignmentIds,
        rowCount: draft.rowCount,
      },
    );
    return { recipient: letter.recipient, text: draft.text };
  },
);
