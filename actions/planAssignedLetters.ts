import type { Act } from "./act.ts";
import { type AmendedWork, collectAssigned } from "./letters/collectAssigned.ts";
import { writeLetters } from "./letters/writeLetters.ts";

/**
 * Plans the letters on a directive that is being issued, or on what an amendment adds to it, in the same transaction:
 * one per agency and address.
 */
export async function planAssignedLetters(act: Act, directiveId: string, amended?: AmendedWork): Promise<void> {
  await writeLetters(act, await collectAssigned(act.db, directiveId, act.today, null, amended ?? null), act.today);
}
