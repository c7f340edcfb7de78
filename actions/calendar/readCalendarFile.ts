import { loadTopAgency } from "../../entities/queries/topAgency.ts";
import type { CalendarFileRow } from "../../reader/calendar/calendarRow.ts";
import { readCalendar } from "../../reader/calendar/readCalendar.ts";
import { may } from "../../rules/may.ts";
import type { Door } from "../act.ts";

/** Reads an uploaded file of days and writes nothing; null for those who may not edit the calendar. */
export async function readCalendarFile(
  door: Door,
  load: () => Promise<{ bytes: Uint8Array; name: string } | null>,
): Promise<CalendarFileRow[] | null> {
  const top = await loadTopAgency(door.dataSource.manager);
  if (door.viewer && !(top && may(door.viewer, "calendar.edit", { type: "agency", id: top }))) return null;
  const file = await load();
  return file && readCalendar(file.bytes, file.name);
}
