import { action } from "../act.ts";

const keptHours = 24;

/** Forgets the answers kept for repeated requests after 24 hours; a repetition comes within minutes or never. */
export const sweepIdempotencyKeys = action("idempotencyKeysSweep", async (act, _input: Record<string, never>) => {
  const before = new Date(act.now.getTime() - keptHours * 3_600_000);
  const [, swept]: [unknown[], number] = await act.db.query("delete from idempotency_key where at < $1", [before]);
  return { swept };
});
