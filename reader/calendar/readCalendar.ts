import { defaultLimits, type OpenOptions, refused } from "../files/limits.ts";
import { sniff } from "../files/sniff.ts";
import { type CalendarFileRow, refuseTwice } from "./calendarRow.ts";

const mostBytes = 2 * 1024 * 1024;
const mostRows = 1000;

/** Reads days off and make-up days from an .ics or .xlsx file; what is neither is refused with the reason. */
export async function readCalendar(bytes: Uint8Array, name: string): Promise<CalendarFileRow[]> {
  if (bytes.length > mostBytes) throw refused(name, "tệp quá lớn (tối đa 2 MB)");
  const { signal } = new AbortController();
  const options: OpenOptions = { name, limits: { ...defaultLimits, bytes: mostBytes }, onPage: () => {}, signal };
  // Loaded when met: each parser is large.
  const read = async () => {
    if (sniff(bytes, name) === "xlsx") return (await import("./sheetRows.ts")).sheetRows(bytes, options);
    return (await import("./icsRows.ts")).icsRows(new TextDecoder().decode(bytes), options);
  };
  const rows = refuseTwice(await read());
  if (rows.length > mostRows) throw refused(name, `tệp có quá nhiều ngày (tối đa ${mostRows})`);
  return rows;
}
