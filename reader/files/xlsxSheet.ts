import { type NumberKind, printNumber } from "./xlsxFormat.ts";
import { allOf, childOf, childrenOf, type Element, textOf } from "./xml.ts";

/** What the sheets of a workbook share. */
export type Book = { strings: string[]; kinds: NumberKind[]; from1904: boolean };

/** A row as printed: its number, texts from the first column on; `whole` tells a cell merged over the sheet's full width. */
export type SheetRow = { number: number; cells: string[]; whole: boolean };

type Merge = { top: number; left: number; bottom: number; right: number };

const MOST_COLUMNS = 200;
const MOST_MERGES = 10_000;

/** The rows of a sheet that are shown and not empty; a cell merged downwards comes again in each row. */
export function rowsOfSheet(sheet: Element, book: Book): SheetRow[] {
  const hidden = hiddenColumns(sheet);
  const texts = new Map<number, string[]>();
  const skipped = new Set<number>();
  let at = -1;
  for (const row of childrenOf(childOf(sheet, "sheetData"), "row")) {
    at = row.attributes.r === undefined ? at + 1 : Number(row.attributes.r) - 1;
    if (!(at >= 0)) break;
    if (row.attributes.hidden === "1" || row.attributes.hidden === "true") skipped.add(at);
    const cells: string[] = [];
    let column = -1;
    for (const cell of childrenOf(row, "c")) {
      column = cell.attributes.r === undefined ? column + 1 : placeOf(cell.attributes.r).column;
      if (column < 0 || column >= MOST_COLUMNS) continue;
      cells[column] = printed(cell, book).trim();
    }
    texts.set(at, cells);
  }
  const merges = childrenOf(childOf(sheet, "mergeCells"), "mergeCell")
    .slice(0, MOST_MERGES)
    .map((merge) => mergeOf(merge.attributes.ref ?? ""))
    .filter((merge) => merge !== null);
  for (const merge of merges) fillDown(merge, texts);
  let width = 0;
  for (const cells of texts.values()) width = Math.max(width, cells.findLastIndex((cell) => !!cell) + 1);
  const wide = merges.filter((merge) => merge.left === 0 && merge.right >= width - 1 && width > 1);
  return [...texts.entries()]
    .filter(([row, cells]) => !skipped.has(row) && cells.some((cell) => !!cell))
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      number: row + 1,
      cells: Array.from({ length: width }, (_, column) => cells[column] ?? "").filter((_, column) => !hidden(column)),
      whole: wide.some((merge) => merge.top <= row && row <= merge.bottom),
    }));
}

function fillDown({ top, left, bottom }: Merge, texts: Map<number, string[]>): void {
  const text = texts.get(top)?.[left];
  // A whole column may be merged: only the rows that are there are looked at.
  const rows = bottom - top < texts.size ? Array.from({ length: bottom - top }, (_, i) => top + 1 + i) : texts.keys();
  if (text)
    for (const row of rows) {
      const cells = row > top && row <= bottom ? texts.get(row) : undefined;
      if (cells) cells[left] = text;
    }
}

function printed(cell: Element, { strings, kinds, from1904 }: Book): string {
  const value = textOf(childOf(cell, "v"));
  switch (cell.attributes.t) {
    case "s":
      return strings[Number(value)] ?? "";
    case "inlineStr":
      return richText(childOf(cell, "is"));
    case "str":
      return value;
    case "b":
      return value === "1" ? "Có" : "Không";
    case "e":
      return "";
    case "d":
      return value.replace(/^(\d{4})-(\d\d)-(\d\d).*$/s, "$3/$2/$1");
  }
  if (value === "" || !Number.isFinite(Number(value))) return value;
  return printNumber(Number(value), kinds[Number(cell.attributes.s ?? 0)] ?? "number", from1904);
}

/** A shared or inline string without the hints for its pronunciation. */
export function richText(item: Element | undefined): string {
  if (item === undefined) return "";
  const plain = childOf(item, "t");
  return plain
    ? textOf(plain)
    : childrenOf(item, "r")
        .map((run) => textOf(childOf(run, "t")))
        .join("");
}

function placeOf(ref: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

function mergeOf(ref: string): Merge | null {
  const [first = "", last = ""] = ref.split(":");
  const from = placeOf(first);
  const to = placeOf(last);
  return from.column < 0 || to.column < 0
    ? null
    : { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function hiddenColumns(sheet: Element): (column: number) => boolean {
  const ranges = allOf(sheet, "col")
    .filter((col) => col.attributes.hidden === "1" || col.attributes.hidden === "true")
    .map((col) => [Number(col.attributes.min) - 1, Number(col.attributes.max) - 1] as const);
  return (column) => ranges.some(([min, max]) => column >= min && column <= max);
}
