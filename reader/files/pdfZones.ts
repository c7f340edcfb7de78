import type { PrintedWord } from "./pdfPage.ts";
import { isCentred, type Row, rowOf, rowsOf } from "./pdfRows.ts";

/** Rows to be read one after the other; "letterhead", "signature" and "addressees" stood in two columns. */
export type Flow = { rows: Row[]; apart: boolean };

type Gutter = { from: number; to: number };

/** Parts rows into flows: two columns side by side are read one after the other, everything else from top to bottom. */
export function flowsOf(rows: readonly Row[], left: number, right: number, opening: boolean): Flow[] {
  const flows: Flow[] = [];
  let plain: Row[] = [];
  for (let i = 0; i < rows.length; i++) {
    const zone = zoneAt(rows, i, left, right, opening && i < 4);
    if (zone === null) {
      plain.push(rows[i]!);
      continue;
    }
    // The authority over the signer's title may stand higher than the list on its left.
    const above: Row[] = [];
    while (zone.kind === "signature" && plain.length > 0 && isAuthority(plain.at(-1)!, zone.gutter))
      above.unshift(plain.pop()!);
    if (plain.length > 0) flows.push({ rows: plain, apart: false });
    plain = [];
    const one = rowsOf(zone.left);
    const two = [...above, ...rowsOf(zone.right)];
    const [first, second] = zone.kind === "letterhead" ? [two, one] : [one, two];
    flows.push({ rows: first, apart: true }, { rows: second, apart: zone.kind !== "addressees" });
    i = zone.last;
    if (zone.kind !== "addressees") flows.push({ rows: [], apart: true });
  }
  if (plain.length > 0) flows.push({ rows: plain, apart: false });
  return flows;
}

type Zone = {
  kind: "letterhead" | "signature" | "addressees" | "columns";
  gutter: Gutter;
  left: PrintedWord[];
  right: PrintedWord[];
  last: number;
};

function zoneAt(rows: readonly Row[], at: number, left: number, right: number, opening: boolean): Zone | null {
  const start = startOf(rows, at);
  if (start === null) return null;
  let { gutter } = start;
  const sides: [PrintedWord[], PrintedWord[]] = [[], []];
  const bases: [number, number] = [0, 0];
  let [both, last] = [0, at - 1];
  for (let i = at; i < rows.length; i++) {
    const row = rows[i]!;
    const middle = (gutter.from + gutter.to) / 2;
    const halves = [0, 1].map((side) => row.words.filter((w) => (w.x0 + w.x1 > 2 * middle ? 1 : 0) === side));
    const [one, two] = [halves[0]!, halves[1]!];
    const from = Math.max(gutter.from, ...one.map((w) => w.x1));
    const to = Math.min(gutter.to, ...two.map((w) => w.x0));
    if (to - from < 0.8 * row.size) break;
    const far = (side: 0 | 1, reach: number) => bases[side] > 0 && row.base - bases[side] > reach * row.size;
    if (two.length === 0 && far(0, 3)) break;
    if (one.length === 0 && bases[1] > 0 && (far(1, 7) || isOutside(row, left, right))) break;
    if (one.length > 0 && two.length > 0) both++;
    gutter = { from, to };
    sides[0].push(...one);
    sides[1].push(...two);
    if (one.length > 0) bases[0] = row.base;
    if (two.length > 0) bases[1] = row.base;
    last = i;
  }
  if (sides[0].length === 0 || sides[1].length === 0) return null;
  const head = rowsOf(sides[0])[0]!.text;
  const many = both + (start.staggered ? 1 : 0);
  const zone = { gutter, left: sides[0], right: sides[1], last };
  if (opening && many >= 1 && last > at) return { kind: "letterhead", ...zone };
  if (/^N[ơo]i\s?nh[ậa]n/iu.test(head)) return { kind: "signature", ...zone };
  if (/^K[íi]nh\s?g[ửu]i/iu.test(head)) return { kind: "addressees", ...zone };
  const full = (words: PrintedWord[], from: number, to: number) =>
    rowsOf(words).filter((row) => row.x1 - row.x0 > 0.75 * (to - from)).length > 0.6 * both;
  return both >= 6 && full(zone.left, left, gutter.from) && full(zone.right, gutter.to, right)
    ? { kind: "columns", ...zone }
    : null;
}

// Two columns are seen in a row with a wide blank, or in two rows beside one another that are set off by less than a line.
function startOf(rows: readonly Row[], at: number): { gutter: Gutter; staggered: boolean } | null {
  const row = rows[at]!;
  const wide = widest(row);
  if (wide) return { gutter: wide, staggered: false };
  const next = rows[at + 1];
  if (!next || next.base - row.base > 0.75 * row.size) return null;
  const both = widest(rowOf([...row.words, ...next.words]));
  return both && (row.x1 <= both.from || row.x0 >= both.to) ? { gutter: both, staggered: true } : null;
}

function widest(row: Row): Gutter | null {
  let best: Gutter | null = null;
  let reach = row.words[0]!.x1;
  row.words.forEach((word, i) => {
    const gap = word.x0 - reach;
    // The blank after a number or a dash is its tabulator.
    const mark = i === 1 && /^(?:[-–•+*\uf0b7]|\(?[\p{L}\d]{1,4}(?:\.\d+)*[.)]?)$/u.test(row.words[0]!.text);
    if (gap > 1.4 * row.size && !mark && (best === null || gap > best.to - best.from))
      best = { from: reach, to: word.x0 };
    reach = Math.max(reach, word.x1);
  });
  return best;
}

// What stands in the middle of the page or addresses somebody follows the letterhead.
const isOutside = (row: Row, left: number, right: number): boolean =>
  isCentred(row, left, right) || /^K[íi]nh\s?g[ửu]i/iu.test(row.text);

const isAuthority = (row: Row, gutter: Gutter): boolean =>
  row.x0 > gutter.from && /\p{Lu}{2}/u.test(row.text) && row.text === row.text.toUpperCase();
