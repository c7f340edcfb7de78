import { done, mutation } from "./changes.ts";
import type { Operation } from "./operation.ts";
import { callers } from "./world.ts";

const ics = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//dondoc//test//VI
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20270902
SUMMARY:Quốc khánh
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");

/** The operations on the working calendar: read by everybody, edited by the administrator at the top. */
export const calendar: Record<string, Operation> = {
  "Query.workingCalendar": {
    gets: callers.filter((caller) => caller !== "nobody"),
    subject: () => "none",
    ask: () => ({ doc: "{ workingCalendar { days { date kind } } }" }),
    got: (text) => text.includes("2026-09-02"),
  },
  "Query.calendarPreview": {
    gets: ["ADMIN"],
    subject: () => "none",
    ask: () => ({
      doc: `{ calendarPreview(change: { set: [{ date: "2027-03-08", kind: DAY_OFF, note: "Để thử" }] }) { letters { kind } } }`,
    }),
    got: (text) => text.includes("OVERDUE_WEEKLY"),
  },
  "Query.calendarFile": {
    gets: ["ADMIN"],
    // Only whoever uploaded it reads it.
    subject: async ({ apis }) => (await apis.ADMIN.upload(ics, "lich.ics")).body.id,
    ask: (id) => ({ doc: "query ($id: ID!) { calendarFile(fileId: $id) { rows { date } } }", variables: { id } }),
    got: (text) => text.includes("2027-09-02"),
  },
  "Mutation.calendarEdit": {
    gets: ["ADMIN"],
    subject: () => "none",
    ask: () => ({
      doc: mutation("calendarEdit", "CalendarEditInput", "calendar { version }"),
      variables: {
        input: { expectedVersion: 1, set: [{ date: "2027-03-06", kind: "WORKING_DAY", note: "Để thử" }] },
      },
    }),
    got: done,
  },
};
