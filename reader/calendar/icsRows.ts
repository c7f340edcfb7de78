import ICAL from "ical.js";
import { dayOf, maxDay } from "../../rules/day.ts";
import { type OpenOptions, refused } from "../files/limits.ts";
import { type CalendarFileRow, rowsOfEntry } from "./calendarRow.ts";

/** The days of an iCalendar file: an event's days, its kind by its words or its categories, a holiday when they tell none. */
export function icsRows(text: string, options: OpenOptions): CalendarFileRow[] {
  const events = eventsOf(text, options);
  if (events.length === 0) throw refused(options.name, "lịch không có sự kiện nào");
  return events.flatMap((component, index): CalendarFileRow[] => {
    const line = index + 1;
    const event = new ICAL.Event(component);
    const summary = event.summary?.trim() ?? "";
    const note = [summary, event.description?.trim()].filter(Boolean).join(" – ");
    if (event.isRecurring()) {
      const problem = `Sự kiện lặp lại “${summary}” không được nhập: ghi từng ngày.`;
      return [{ line, date: null, kind: null, note, problem }];
    }
    const start = component.getFirstPropertyValue("dtstart");
    if (!(start instanceof ICAL.Time)) {
      return [{ line, date: null, kind: null, note, problem: `Sự kiện “${summary}” không có ngày.` }];
    }
    const words = [component.getFirstPropertyValue("categories"), summary].filter(Boolean).join(" ");
    const [from, to] = daysOf(start, component.getFirstPropertyValue("dtend"));
    return rowsOfEntry({ line, from, to, kind: words, note, otherwise: "HOLIDAY" });
  });
}

function eventsOf(text: string, options: OpenOptions): ICAL.Component[] {
  try {
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  } catch {
    throw refused(options.name, "không phải tệp lịch (.ics) hợp lệ");
  }
}

// The end of whole days is the day after the last one; an hour of a day stands for that day, counted in Vietnam.
function daysOf(start: ICAL.Time, end: unknown): [from: string, to: string] {
  const day = (time: ICAL.Time) => (time.zone?.tzid === "UTC" ? dayOf(time.toJSDate()) : time.toString().slice(0, 10));
  const from = day(start);
  if (!(end instanceof ICAL.Time)) return [from, from];
  const last = end.clone();
  if (last.isDate) last.adjust(-1, 0, 0, 0);
  else last.adjust(0, 0, 0, -1);
  const to = day(last);
  return [from, maxDay(from, to) ?? from];
}
