import { type Day, dayFrom, endOfMonth, endOfYear, formatDay, isDay } from "./day.ts";

const roman = ["", "I", "II", "III", "IV"];

/**
 * The last day of a period value: "2025", "2025-H1", "2025-Q4", "2025-11", "2025-11-30", or two of them as
 * "from/to" ("2025-2026" for years). Null when the end is open ("2025/") or the value is not a period.
 */
export function endOfPeriod(value: string): Day | null {
  const to = endsOf(value).to;
  return to === null ? null : lastDayOf(to);
}

/** A period value as Vietnamese readers know it: "quý II/2024", "giai đoạn 2025–2026". */
export function describePeriod(value: string): string {
  const { from, to } = endsOf(value);
  if (to === null) return /^\d{4}$/.test(from) ? `năm ${from} và các năm tiếp theo` : `từ ${describePart(from)} trở đi`;
  if (from === to) return describePart(to);
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return `giai đoạn ${from}–${to}`;
  return `từ ${describePart(from)} đến ${describePart(to)}`;
}

function endsOf(value: string): { from: string; to: string | null } {
  const years = /^(\d{4})-(\d{4})$/.exec(value);
  if (years) return { from: years[1]!, to: years[2]! };
  const slash = value.indexOf("/");
  if (slash < 0) return { from: value, to: value };
  return { from: value.slice(0, slash), to: value.slice(slash + 1) || null };
}

function lastDayOf(part: string): Day | null {
  const found = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])(?:-\d{2})?))?$/.exec(part);
  if (!found) return null;
  const year = Number(found[1]);
  if (found[2]) return dayFrom(year, Number(found[2]) * 3, 31);
  if (found[3]) return dayFrom(year, Number(found[3]) * 6, 31);
  if (part.length === 10) return isDay(part) ? part : null;
  if (found[4]) return endOfMonth(`${part}-01`);
  return endOfYear(`${part}-01-01`);
}

function describePart(part: string): string {
  const year = part.slice(0, 4);
  const quarter = /-Q([1-4])$/.exec(part);
  if (quarter) return `quý ${roman[Number(quarter[1])]}/${year}`;
  const half = /-H([12])$/.exec(part);
  if (half) return half[1] === "1" ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`;
  if (isDay(part)) return `ngày ${formatDay(part)}`;
  if (/^\d{4}-\d{2}$/.test(part)) return `tháng ${part.slice(5)}/${year}`;
  return `năm ${part}`;
}
