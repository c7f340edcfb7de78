import type { PrintedWord } from "./pdfPage.ts";

/** Words on one baseline from left to right; numbers of notes are raised signs glued to the word before. */
export type Row = {
  words: PrintedWord[];
  text: string;
  x0: number;
  x1: number;
  base: number;
  size: number;
  /** Whether all of it is bold or nothing is; null when mixed or not known. */
  bold: boolean | null;
};

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Puts words into rows, the topmost first. */
export function rowsOf(words: readonly PrintedWord[]): Row[] {
  const open: { words: PrintedWord[]; base: number; size: number }[] = [];
  for (const word of [...words].sort((a, b) => a.base - b.base)) {
    const row = open.at(-1);
    if (row && word.base - row.base <= 0.3 * Math.max(row.size, word.size)) {
      row.words.push(word);
      row.base += (word.base - row.base) / row.words.length;
      row.size = Math.max(row.size, word.size);
    } else open.push({ words: [word], base: word.base, size: word.size });
  }
  const rows: Row[] = [];
  for (let i = 0; i < open.length; i++) {
    const row = open[i]!;
    const next = open[i + 1];
    // A raised number was sorted into a row of its own above the row that it belongs to.
    if (next && row.words.every(isNumber) && row.size < 0.85 * next.size && next.base - row.base < 0.7 * next.size)
      next.words.push(...row.words);
    else rows.push(rowOf(row.words));
  }
  return rows;
}

/** One row of the words given, whatever their baselines. */
export function rowOf(words: readonly PrintedWord[]): Row {
  const sorted = [...words].sort((a, b) => a.x0 - b.x0);
  const size = sizeOf(sorted);
  const plain = sorted.filter((word) => word.size > 0.85 * size);
  const bases = (plain.length > 0 ? plain : sorted).map((word) => word.base).sort((a, b) => a - b);
  const base = bases[bases.length >> 1]!;
  let text = "";
  sorted.forEach((word, i) => {
    const before = sorted[i - 1];
    const raised = isNumber(word) && word.size < 0.85 * size && base - word.base > 0.12 * size;
    const printed = raised ? word.text.replace(/\d/g, (digit) => RAISED[Number(digit)]!) : word.text;
    const near = word.x0 - (before?.x1 ?? 0) <= 0.04 * size;
    const apart = before !== undefined && !raised && (word.whole === true || !near);
    text += `${apart ? " " : ""}${printed}`;
    // The text of a note begins after its number.
    if (raised && i === 0) text += " ";
  });
  const x1 = Math.max(...sorted.map((word) => word.x1));
  const { bold: heavy } = sorted[0]!;
  const bold = heavy !== undefined && sorted.every((word) => word.bold === heavy) ? heavy : null;
  return { words: sorted, text: text.replace(/\s+/gu, " ").trim(), x0: sorted[0]!.x0, x1, base, size, bold };
}

const isNumber = (word: PrintedWord): boolean => /^\d{1,3}$/.test(word.text);

/** The size of type that most letters of some words have. */
export function sizeOf(words: readonly PrintedWord[]): number {
  const sizes = words.flatMap((word) => Array<number>(Math.max(1, word.text.length)).fill(word.size));
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 10;
}

/** Whether all of a row stands alone in the middle between two edges, as titles do. */
export const isCentred = (row: Row, left: number, right: number): boolean =>
  Math.abs(row.x0 + row.x1 - left - right) < 24 && row.x0 - left > 20;
