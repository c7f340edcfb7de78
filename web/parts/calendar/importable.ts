import type { CalendarDay, CalendarFileRow, WorkingCalendar } from "./calendarQuery.ts";

/** A row of a file: the day to be written down, or null and, where the row itself is sound, why. */
export interface JudgedRow {
  row: CalendarFileRow;
  day: CalendarDay | null;
  why?: "importTooSoon" | "importSame";
}

/** What of a file can be taken over: what is near or past keeps its kind, what is known already changes nothing. */
export function importable({ days, editableFrom }: WorkingCalendar, rows: readonly CalendarFileRow[]): JudgedRow[] {
  const standing = new Map(days.map((day) => [day.date, day]));
  return rows.map((row): JudgedRow => {
    const { date, kind, note, problem } = row;
    if (!date || !kind || problem) return { row, day: null };
    const known = standing.get(date);
    if (known?.kind === kind && known.note === note) return { row, day: null, why: "importSame" };
    if (date < editableFrom && known?.kind !== kind) return { row, day: null, why: "importTooSoon" };
    return { row, day: { date, kind, note } };
  });
}
