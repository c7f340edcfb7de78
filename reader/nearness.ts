import { foldSameLength } from "./foldSameLength.ts";

const VOWELS = new Set("aeiouyw0468319¢€&§{}$!|+");
const SAME: Record<string, string> = {
  a: "4392",
  e: "€¢c8",
  o: "60¢&§{d",
  i: "1!|ly",
  u: "wr",
  d: "pb9&",
  c: "e",
  l: "1i",
  y: "vpi",
  g: "q9",
  n: "m",
  v: "y",
  m: "ni",
};
const alike = (a: string, b: string): boolean => SAME[a]?.includes(b) === true || SAME[b]?.includes(a) === true;

const swap = (a: string, b: string): number => {
  if (a === b) return 0;
  if (alike(a, b)) return 0.3;
  if (VOWELS.has(a) && VOWELS.has(b)) return 0.35;
  return VOWELS.has(a) || VOWELS.has(b) ? 0.7 : 1;
};
const drop = (a: string): number => (VOWELS.has(a) ? 0.4 : "rtl".includes(a) ? 0.5 : 0.9);

/** How far a word as scanned is from a folded word: 0 is equal, about 1 is one wrong letter; accents and vowels weigh little. */
export function distance(scanned: string, word: string): number {
  const a = foldSameLength(scanned);
  if (a === word) return 0;
  let row = new Array<number>(word.length + 1).fill(0);
  for (let j = 1; j <= word.length; j++) row[j] = row[j - 1]! + drop(word[j - 1]!);
  for (let i = 1; i <= a.length; i++) {
    const next = [row[0]! + drop(a[i - 1]!)];
    for (let j = 1; j <= word.length; j++)
      next[j] = Math.min(
        row[j - 1]! + swap(a[i - 1]!, word[j - 1]!),
        row[j]! + drop(a[i - 1]!),
        next[j - 1]! + drop(word[j - 1]!),
      );
    row = next;
  }
  return row[word.length]!;
}

/** Whether two first letters can stand for one another in a scan; a cheap test before the costly one. */
export const mayStart = (scanned: string, word: string): boolean => swap(scanned, word) < 0.7;
