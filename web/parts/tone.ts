/** What a colour says: late red, due soon amber, done green, waiting violet, in term blue-grey, none grey. */
export type Tone = "late" | "soon" | "done" | "wait" | "term" | "none";

/** How an open or finished piece of work stands on time. */
export type Timeliness = "ON_TIME" | "LATE" | "OVERDUE" | "DUE_SOON" | "IN_TERM" | "NO_DEADLINE" | "STALE";

/** The colour of each timeliness. */
export const timelinessTone: Record<Timeliness, Tone> = {
  ON_TIME: "done",
  LATE: "soon",
  OVERDUE: "late",
  DUE_SOON: "soon",
  IN_TERM: "term",
  NO_DEADLINE: "none",
  STALE: "none",
};
