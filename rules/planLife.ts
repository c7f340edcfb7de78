import { type Day, diffDays, endOfYear, isDay, partsOf } from "./day.ts";
import { fold } from "./folding.ts";
import { endOfPeriod } from "./period.ts";

const year = "((?:19|20)\\d{2})";
const dash = "\\s*(?:-|–|—|den|toi)\\s*";
const quarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/** How a title names the time it is for, the most telling first; the last day of each is read by `endOfPeriod`. */
const forms: readonly [RegExp, (found: RegExpMatchArray) => string][] = [
  [
    new RegExp(`\\b(?:giai doan|nhiem ky|thoi ky)\\s*(?:tu\\s+)?(?:nam\\s+)?${year}${dash}(?:nam\\s+)?${year}`, "g"),
    (g) => g[2]!,
  ],
  [new RegExp(`\\b(?:tu\\s+)?nam\\s+${year}${dash}(?:het\\s+)?(?:nam\\s+)?${year}`, "g"), (g) => g[2]!],
  [
    /\b(?:den|toi)\s+(?:het\s+)?ngay\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})/g,
    (g) => `${g[3]}-${two(g[2]!)}-${two(g[1]!)}`,
  ],
  [new RegExp(`\\b(?:den|toi)\\s+(?:het\\s+|cuoi\\s+)?nam\\s+${year}`, "g"), (g) => g[1]!],
  [
    new RegExp(`\\bquy\\s+(iv|iii|ii|i|[1-4])\\s*(?:/|,?\\s*nam\\s+)\\s*${year}`, "g"),
    (g) => `${g[2]}-Q${quarters[g[1]!]}`,
  ],
  [
    new RegExp(`\\b0?6 thang (dau|cuoi)\\s*(?:nam|cua nam)?\\s*${year}`, "g"),
    (g) => `${g[2]}-H${g[1] === "dau" ? 1 : 2}`,
  ],
  [new RegExp(`\\bthang\\s+(\\d{1,2})\\s*(?:/|,?\\s*nam\\s+)\\s*${year}`, "g"), (g) => `${g[2]}-${two(g[1]!)}`],
  [new RegExp(`\\bnam\\s+${year}`, "g"), (g) => g[1]!],
];

/** A plan is not followed longer than this; a later year in a title is a vision. */
const longestLife = 15 * 366;

/**
 * The last day of a plan's life, up to which its duties recur: what its title names ("giai đoạn 2023–2025", "năm 2023",
 * "đến hết quý II/2024"), else the end of the year of issue. A vision ("tầm nhìn", "định hướng") is no life.
 */
export function planLife(title: string, issuedOn: Day): Day {
  const words = fold(title).replace(/(?:,|va)?\s*(?:dinh huong|tam nhin)\b.*$/, "");
  for (const [form, value] of forms) {
    const ends = [...words.matchAll(form)].map((found) => endOfPeriod(value(found)));
    // A review of last year in the title of this year's plan is no life either.
    const end = ends
      .filter((day): day is Day => day !== null && mayEnd(day, issuedOn))
      .sort()
      .at(-1);
    if (end) return end;
  }
  return endOfYear(issuedOn);
}

/** Whether a plan of this day of issue may end on the day. */
export function mayEnd(end: Day, issuedOn: Day): boolean {
  return isDay(end) && end >= issuedOn && partsOf(end).year >= 1900 && diffDays(end, issuedOn) <= longestLife;
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}
