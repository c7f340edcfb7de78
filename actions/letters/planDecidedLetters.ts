import type { Act } from "../act.ts";
import { collectDecided, type DecidedKind } from "./collectDecided.ts";
import { writeLetters } from "./writeLetters.ts";

/** Plans the letters on a decision in the transaction that takes it; `occasion` is what was decided on. */
export async function planDecidedLetters(act: Act, kind: DecidedKind, occasion: string): Promise<void> {
  await writeLetters(act, await collectDecided(act.db, kind, occasion, act.today), act.today);
}
