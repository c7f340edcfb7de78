import type { PrintedWord, Rule } from "./pdfPage.ts";
import { type Row, sizeOf } from "./pdfRows.ts";

const MARKED = /^[¹²³⁴⁵⁶⁷⁸⁹]/u;

/**
 * Parts the notes at the foot of a page from its text: rows in smaller type that begin with a raised number,
 * or that stand under a short ruled line.
 */
export function partNotes(rows: readonly Row[], rules: readonly Rule[]): { body: Row[]; notes: Row[][] } {
  const size = sizeOf(rows.flatMap((row): PrintedWord[] => row.words));
  const small = (row: Row) => row.size <= 0.93 * size;
  let from = rows.length;
  while (from > 0 && (small(rows[from - 1]!) || MARKED.test(rows[from - 1]!.text))) from--;
  const line = rules.find((rule) => rule.y0 === rule.y1 && isNoteRule(rule, rows));
  const under = line === undefined ? -1 : rows.findIndex((row) => row.base > line.y0);
  const first = rows.findIndex((row, i) => i >= from && MARKED.test(row.text));
  // A scan seldom keeps the raised number; there the ruled line and the smaller type tell.
  const ruled = under > 0 && (/^\W?\d/u.test(rows[under]!.text) || rows.slice(under).every(small));
  const start = ruled && (first < 0 || under < first) ? under : first;
  if (start < 0) return { body: [...rows], notes: [] };
  const notes: Row[][] = [];
  for (const row of rows.slice(start)) {
    const last = notes.at(-1);
    if (last && !MARKED.test(row.text) && (first >= 0 || !/^\d{1,2}\s/u.test(row.text))) last.push(row);
    else notes.push([row]);
  }
  return { body: rows.slice(0, start), notes };
}

// Word rules notes off by two inches at the left margin; the rule under a title is in the middle.
function isNoteRule(rule: Rule, rows: readonly Row[]): boolean {
  const left = Math.min(...rows.map((row) => row.x0));
  const length = rule.x1 - rule.x0;
  const after = rows.filter((row) => row.base > rule.y0);
  return (
    Math.abs(rule.x0 - left) < 12 &&
    length > 60 &&
    length < 220 &&
    after.length > 0 &&
    after.length < rows.length / 2 &&
    after.every((row) => row.base - rule.y0 > 0.6 * row.size)
  );
}
