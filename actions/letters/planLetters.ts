import type { Day } from "../../rules/day.ts";
import type { LetterKind } from "../../rules/letters.ts";
import { action } from "../act.ts";
import { collectLetters } from "./collectLetters.ts";
import { mayPlan } from "./mayPlan.ts";
import { writeLetters } from "./writeLetters.ts";

/** Which letters to plan, and the day they speak of. */
export interface PlanLettersInput {
  kind: LetterKind;
  day: Day;
}

/** Plans the letters of a kind for a day; those the ledger already holds stay as they are. Answers with the new ones. */
export const planLetters = action("lettersPlan", async (act, { kind, day }: PlanLettersInput) => {
  const allowed = mayPlan(act.viewer);
  const { drafts, unaddressed } = await collectLetters(act.db, kind, day);
  const letterIds = await writeLetters(act, drafts.filter(allowed), day);
  return { letterIds, unaddressed: act.viewer ? [] : unaddressed };
});
