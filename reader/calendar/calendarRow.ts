import { CalendarKind } from "../../rules/calendar.ts";
import { addDays, type Day, formatDay, isDay } from "../../rules/day.ts";
import { fold } from "../../rules/folding.ts";

/** A day as a file names it; with a problem, a Vietnamese sentence, it cannot be taken over. */
export interface CalendarFileRow {
  /** The row of the sheet, or the number of the event. */
  line: number;
  date: Day | null;
  kind: CalendarKind | null;
  note: string;
  problem: string | null;
}

/** What a file says of a stretch of days, in its own words. */
export interface CalendarEntry {
  line: number;
  from: string;
  to: string | null;
  kind: string;
  note: string;
  /** What a day is when the words do not tell. */
  otherwise?: CalendarKind;
}

const longestStretch = 31;

/** The days of an entry, each as a row; one row with the problem where it cannot be understood. */
export function rowsOfEntry({ line, from, to, kind: words, note, otherwise }: CalendarEntry): CalendarFileRow[] {
  const kind = kindOf(words) ?? otherwise ?? null;
  const failed = (problem: string, date: Day | null = null): CalendarFileRow[] => [{ line, date, kind, note, problem }];
  const first = dayOf(from);
  if (!first) return failed(from.trim() ? `Không đọc được ngày “${from.trim()}”.` : "Thiếu ngày.");
  const last = to?.trim() ? dayOf(to) : first;
  if (!last) return failed(`Không đọc được ngày “${to?.trim()}”.`, first);
  if (last < first) return failed(`Ngày kết thúc ${formatDay(last)} trước ngày bắt đầu ${formatDay(first)}.`, first);
  if (addDays(first, longestStretch) <= last) return failed(`Đợt dài quá ${longestStretch} ngày.`, first);
  if (!kind) {
    const found = words.trim() ? `Không rõ loại ngày “${words.trim()}”` : "Thiếu loại ngày";
    return failed(`${found}: ghi “nghỉ lễ”, “nghỉ bù”, “nghỉ hoán đổi” hoặc “làm bù”.`, first);
  }
  if (!note.trim()) return failed("Thiếu căn cứ (văn bản quy định ngày này).", first);
  const rows: CalendarFileRow[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    rows.push({ line, date, kind, note: note.trim(), problem: null });
  }
  return rows;
}

/** Marks what a file names twice; the first one holds. */
export function refuseTwice(rows: readonly CalendarFileRow[]): CalendarFileRow[] {
  const seen = new Map<Day, number>();
  return rows.map((row) => {
    if (!row.date || row.problem) return row;
    const line = seen.get(row.date);
    if (line !== undefined) return { ...row, problem: `Ngày ${formatDay(row.date)} đã có ở dòng ${line}.` };
    seen.set(row.date, row.line);
    return row;
  });
}

/** The kind that words tell; null when they tell none. */
export function kindOf(words: string): CalendarKind | null {
  const named = words.trim().toUpperCase();
  const known = Object.values(CalendarKind).find((kind) => kind === named);
  if (known) return known;
  const text = fold(words);
  // "Hoán đổi với ngày làm việc" is a day off, "làm bù cho ngày nghỉ" a working day: the first words decide.
  if (/^(?:di )?lam (?:viec )?bu|^ngay lam (?:viec|bu)|^di lam/.test(text)) return "WORKING_DAY";
  if (/hoan doi/.test(text)) return "DAY_OFF";
  if (/nghi bu/.test(text)) return "COMPENSATORY";
  if (/lam bu/.test(text)) return "WORKING_DAY";
  return /nghi le|nghi tet|^le\b|^tet\b|ngay le|quoc khanh|gio to/.test(text) ? "HOLIDAY" : null;
}

function dayOf(text: string): Day | null {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?\s*$/.exec(text);
  const said = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/.exec(text);
  const [year, month, date] = iso ? iso.slice(1) : said ? [said[3], said[2], said[1]] : [];
  if (!year || !month || !date) return null;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? day : null;
}
