import type { Act } from "./act.ts";
import { collectAssigned } from "./letters/collectAssigned.ts";
import { writeLetters } from "./letters/writeLetters.ts";

/** Plans the letters on a directive that is being issued, in the issuing transaction: one per agency and address. */
export async function planAssignedLetters(act: Act, directiveId: string): Promise<void> {
  await writeLetters(act, await collectAssigned(act.db, directiveId, act.today), act.today);
}
