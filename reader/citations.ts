import { isDay } from "../rules/day.ts";
import { two } from "./deadlineWords.ts";
import type { Basis } from "./draft.ts";
import type { Passage } from "./passage.ts";

const CITED =
  /(?:so|s[a-z0-9]{1,2})\s+(\d{1,5}\s*[-/]\s*[^\s,;.()]+(?:-\s[\p{Lu}]+)?)(?:\s+ngay\s+(\d{1,2})\s*(?:[/.-]|\s+thang\s+)\s*(\d{1,2})\s*(?:[/.-]|\s+nam\s+)\s*(\d{4}))?/gu;

/** The documents cited by number in a passage, with their dates. */
export function citationsIn(passage: Passage): Basis[] {
  const found: Basis[] = [];
  for (const match of passage.key.matchAll(CITED)) {
    const start = match.index + match[0].indexOf(match[1]!);
    const number = mend(passage.slice(start, start + match[1]!.length));
    const day = match[4] ? `${match[4]}-${two(match[3]!)}-${two(match[2]!)}` : null;
    if (/\d[-/]/.test(number) && !found.some((basis) => basis.number === number))
      found.push({ number, issuedOn: day !== null && isDay(day) ? day : null });
  }
  return found;
}

const mend = (number: string): string =>
  number
    .replace(/\s+/g, "")
    .replace(/\/(?:QD|Qb|QP|0D)-/, "/QĐ-")
    .replace(/\/(?:ND|NB)-/, "/NĐ-")
    .replace(/-(?:HDND|HPND)/, "-HĐND");
