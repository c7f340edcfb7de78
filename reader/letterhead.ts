import { foldSameLength } from "./foldSameLength.ts";
import type { Line } from "./lines.ts";

const ZONE = 30;
/** The end of "Hà Tĩnh, ngày 04 tháng 12 năm 2022", as a scan may have left it. */
export const DATED =
  /ngay\s*(\d{1,2})\s*th[a-z0-9]{1,3}ng?\s*[a-z]?\s*(\d{1,2})\s*[a-z]?\s*n[a-z]{1,3}m\s*(\d{4})\s*[.;|]?\s*$/;
const MOTTO = /cong\s+hoa\s+xa\s+hoi|doc\s+lap\s*[-–—]?\s*tu\s+do|dang\s+cong\s+san\s+viet/;
const BARE_NUMBER = /^s[o0-9b]{1,2}\s*[:.;]?$/;

const foldOf = (text: string): string => foldSameLength(text).replace(/\s+/g, " ").trim();
const dated = (text: string): boolean => DATED.test(foldOf(text));
/** Whether a line holds a part of the letterhead that stands beside the issuer's name: the motto, the number or the date. */
export const isLetterhead = (text: string): boolean =>
  MOTTO.test(foldOf(text)) || /^\|?\s*s[o0-9b]{1,2}\s*:/.test(foldOf(text)) || dated(text);

/**
 * Puts the letterhead in order: its two columns, which a table or wide blanks part, become lines of their own, and a number
 * or date that was broken over lines is joined. The lines below it stay as they are.
 */
export function mendLetterhead(source: string, lines: Line[]): Line[] {
  const head = lines.slice(0, ZONE);
  if (!head.some((line) => isLetterhead(line.text))) return lines;
  const last = head.findLastIndex((line, i) => isLetterhead(line.text) || endsDate(head, i));
  const parts = head.slice(0, last + 1).flatMap((line) => columns(source, line));
  return [...joined(source, parts), ...lines.slice(last + 1)];
}

const endsDate = (lines: Line[], i: number): boolean =>
  [1, 2].some(
    (n) => i >= n && dated(textOf(lines.slice(i - n, i + 1))) && !dated(textOf(lines.slice(i - n + 1, i + 1))),
  );
const textOf = (lines: Line[]): string => lines.map((line) => line.text).join(" ");

function columns(source: string, line: Line): Line[] {
  const out: Line[] = [];
  let start = line.start;
  const add = (from: number, to: number) => {
    const text = source.slice(from, to);
    const bare = text.replace(/^[\s|*]+|[\s|*]+$/gu, "");
    if (bare === "") return;
    const at = from + text.indexOf(bare);
    out.push({ start: at, end: at + bare.length, text: bare, gap: line.gap && out.length === 0, row: false });
  };
  for (const wide of source.slice(line.start, line.end).matchAll(/\s*[|\t]\s*|\s{3,}/gu)) {
    add(start, line.start + wide.index);
    start = line.start + wide.index + wide[0].length;
  }
  add(start, line.end);
  return out;
}

function joined(source: string, lines: Line[]): Line[] {
  const out: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const n = lengthAt(lines, i);
    const [first, end] = [lines[i]!, lines[i + n - 1]!.end];
    out.push(n === 1 ? first : { ...first, end, text: source.slice(first.start, end).replace(/[\s|]+/gu, " ") });
    i += n;
  }
  return out;
}

// How many lines from here on are one: "Số:" and its number, a date broken in the middle, a place broken before it.
function lengthAt(lines: Line[], at: number): number {
  const first = lines[at]!;
  if (BARE_NUMBER.test(foldOf(first.text)) && /^\d/.test(lines[at + 1]?.text ?? "")) return 2;
  if (dated(first.text)) return 1;
  const partial = /,\s*ng[a-z0-9]{1,2}y|^ng[a-z0-9]{1,2}y\s*\d/.test(foldOf(first.text));
  for (let n = 2; n <= 3 && at + n <= lines.length; n++) {
    const all = textOf(lines.slice(at, at + n));
    if (!dated(all) || all.length > 70) continue;
    const tail = textOf(lines.slice(at + 1, at + n));
    // "Sơn | La, ngày …": the name of the place itself was broken.
    if (partial || (/^\p{Lu}\p{Ll}+$/u.test(first.text) && /^\p{Lu}\p{Ll}+,\s*ng/u.test(tail))) return n;
  }
  return 1;
}
