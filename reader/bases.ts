import { isDay } from "../rules/day.ts";
import { two } from "./deadlineWords.ts";
import type { Basis } from "./draft.ts";
import type { Line } from "./lines.ts";
import { markOf } from "./marks.ts";
import { passageOf } from "./passage.ts";

const CITED =
  /(?:so|s[a-z0-9]{1,2})\s+(\d{1,5}\s*[-/]\s*[^\s,;.()]+(?:-\s[\p{Lu}]+)?)(?:\s+ngay\s+(\d{1,2})\s*(?:[/.-]|\s+thang\s+)\s*(\d{1,2})\s*(?:[/.-]|\s+nam\s+)\s*(\d{4}))?/gu;

/** The documents cited in the opening ("Căn cứ …", "Thực hiện …"), and those whom a letter addresses ("Kính gửi"). */
export function basesOf(
  source: string,
  lines: Line[],
  from: number,
  to: number,
  damaged: boolean,
): { bases: Basis[]; addressees: string[] } {
  const opening: Line[] = [];
  const addressees: string[] = [];
  let addressing = false;
  for (const line of lines.slice(from, Math.min(to, from + 60))) {
    const { key } = passageOf(source, [line], damaged);
    if (/^k[a-z]nh g[a-z]{1,3}[i]?\s*:?/.test(key) || /^kinh gu/.test(key)) {
      addressing = true;
      const rest = line.text.replace(/^[^:]*:?\s*/, "").trim();
      if (rest) addressees.push(clean(rest));
      continue;
    }
    const mark = markOf(line.text);
    if (addressing) {
      if (mark?.kind === "bullet") {
        addressees.push(clean(line.text.slice(mark.length)));
        continue;
      }
      addressing = false;
    }
    if (mark !== null && mark.kind !== "bullet") break;
    if (
      opening.length > 0 &&
      line.gap &&
      !/^(?:can cu|thuc hien|c[a-z]n c[a-z]|th[a-z]{1,2}c h[a-z]+n|xet|theo)/.test(key)
    )
      break;
    if (opening.length > 0 || /^(?:can cu|thuc hien|cin|c[a-z]n c[a-z]|th[a-z]{1,2}c hi[a-z]{1,2}n|theo)/.test(key))
      opening.push(line);
  }
  if (opening.length === 0) return { bases: [], addressees };
  const passage = passageOf(source, opening, damaged);
  const bases: Basis[] = [];
  for (const match of passage.key.matchAll(CITED)) {
    const start = match.index + match[0].indexOf(match[1]!);
    const number = mend(passage.slice(start, start + match[1]!.length));
    const day = match[4] ? `${match[4]}-${two(match[3]!)}-${two(match[2]!)}` : null;
    if (/\d[-/]/.test(number) && !bases.some((b) => b.number === number))
      bases.push({ number, issuedOn: day !== null && isDay(day) ? day : null });
  }
  return { bases, addressees };
}

const clean = (text: string): string => text.replace(/[;.,\s]+$/u, "");
const mend = (number: string): string =>
  number
    .replace(/\s+/g, "")
    .replace(/\/(?:QD|Qb|QP|0D)-/, "/QĐ-")
    .replace(/\/(?:ND|NB)-/, "/NĐ-")
    .replace(/-(?:HDND|HPND)/, "-HĐND");
