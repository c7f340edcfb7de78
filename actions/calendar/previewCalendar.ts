import { loadTopAgency } from "../../entities/queries/topAgency.ts";
import { loadCalendarRows } from "../../entities/queries/workingCalendar.ts";
import { type CalendarChange, calendarFaults, changedCalendar } from "../../rules/calendarChange.ts";
import { dayOf } from "../../rules/day.ts";
import type { Failure } from "../../rules/failure.ts";
import { may } from "../../rules/may.ts";
import type { Door } from "../act.ts";
import { type CalendarMoves, calendarMoves } from "./calendarMoves.ts";
import { tidy } from "./editCalendar.ts";

/** What an edit of the calendar would move, or what keeps it from being made. */
export interface PreviewedCalendar extends CalendarMoves {
  faults: Failure[];
}

/** Finds what `editCalendar` would move and writes nothing; null for those who may not edit. */
export async function previewCalendar(door: Door, asked: CalendarChange): Promise<PreviewedCalendar | null> {
  const db = door.dataSource.manager;
  const top = await loadTopAgency(db);
  if (door.viewer && !(top && may(door.viewer, "calendar.edit", { type: "agency", id: top }))) return null;
  const today = dayOf(door.now());
  const before = await loadCalendarRows(db);
  const change = tidy(asked);
  const faults = calendarFaults(before, change, today);
  if (faults.length > 0) return { faults, due: [], rows: [], letters: [] };
  return { faults, ...(await calendarMoves(db, today, before, changedCalendar(before, change))) };
}
