import type { Act } from "../act.ts";
import { collectAssigned, type LaterWork } from "./collectAssigned.ts";
import { writeLetters } from "./writeLetters.ts";

/**
 * Plans the letters on a directive that is being issued, or on work of it that is given later, in the same transaction:
 * one per agency and address.
 */
export async function planAssignedLetters(act: Act, directiveId: string, later?: LaterWork): Promise<void> {
  await writeLetters(act, await collectAssigned(act.db, directiveId, act.today, null, later ?? null), act.today);
}
