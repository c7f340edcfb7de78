import type { Tone } from "../tone.ts";
import type { CalendarKind } from "./calendarQuery.ts";

/** The colour of each kind of day; its word always stands beside. */
export const kindTone: Record<CalendarKind, Tone> = {
  HOLIDAY: "late",
  COMPENSATORY: "soon",
  DAY_OFF: "wait",
  WORKING_DAY: "done",
};
