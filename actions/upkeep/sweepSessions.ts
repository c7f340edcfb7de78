import { action } from "../act.ts";

/** Forgets sessions and one-time links that have expired, and counts of requests of yesterday. */
export const sweepSessions = action("sessionsSweep", async (act, _input: Record<string, never>) => {
  const [, swept]: [unknown[], number] = await act.db.query("delete from session where expires_at < $1", [act.now]);
  await act.db.query("delete from verification where expires_at < $1", [act.now]);
  await act.db.query("delete from rate_limit where last_request < $1", [act.now.getTime() - 86_400_000]);
  return { swept };
});
