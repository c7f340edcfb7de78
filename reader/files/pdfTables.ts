import { type Grid, gridsOf } from "./pdfGrid.ts";
import { ascent, descent, type PrintedPage, type PrintedWord } from "./pdfPage.ts";
import { rowsOf } from "./pdfRows.ts";

/** A row of a table: the text of its cells and the place of what is printed in it. */
export type TableRow = { cells: string[]; x0: number; x1: number; y0: number; y1: number; size: number };

/** A table: its edges and rows; `columns` are the left edges, by which its continuation on the next page is known. */
export type Table = { top: number; bottom: number; columns: number[]; rows: TableRow[] };

/** Reads the ruled tables of a page and gives back the words outside them. */
export function tablesOf(page: PrintedPage): { tables: Table[]; rest: PrintedWord[] } {
  const tables: Table[] = [];
  let rest: readonly PrintedWord[] = page.words;
  for (const grid of gridsOf(page.rules)) {
    const inside = new Map<number, PrintedWord[]>();
    const outside: PrintedWord[] = [];
    for (const word of rest) {
      const cell = cellAt(grid, (word.x0 + word.x1) / 2, word.base - 0.3 * word.size);
      if (cell === null) outside.push(word);
      else inside.set(cell, [...(inside.get(cell) ?? []), word]);
    }
    const rows = rowsOfTable(grid, inside);
    if (rows.length === 0) continue;
    rest = outside;
    tables.push({ top: grid.ys[0]!, bottom: grid.ys.at(-1)!, columns: grid.xs, rows });
  }
  return { tables, rest: [...rest] };
}

function cellAt({ xs, ys, cells }: Grid, x: number, y: number): number | null {
  const column = xs.findLastIndex((edge) => edge <= x);
  const row = ys.findLastIndex((edge) => edge <= y);
  return cells[row]?.[column] ?? null;
}

function rowsOfTable(grid: Grid, inside: Map<number, PrintedWord[]>): TableRow[] {
  const rows: TableRow[] = [];
  const columns = grid.xs.length - 1;
  const text = (cell: number) =>
    rowsOf(inside.get(cell) ?? [])
      .map((row) => row.text)
      .join(" ")
      .replaceAll("|", "/");
  // Headings of two storeys name each column by the lowest cell above it.
  const storeys = Math.max(
    1,
    ...grid.cells[0]!.map((cell) => grid.cells.findLastIndex((row) => row.includes(cell)) + 1),
  );
  const spans = grid.cells[0]!.some((cell, c, all) => all.indexOf(cell) !== c);
  const head = storeys > 1 && spans ? storeys : 1;
  for (let r = 0; r < grid.cells.length; r++) {
    const numbers = r < head ? grid.cells[head - 1]! : grid.cells[r]!;
    const first = r < head ? 0 : r;
    r = Math.max(r, first + (first === 0 ? head : 1) - 1);
    const own = numbers.map((cell, c) => {
      const starts = first === 0 || Math.floor(cell / columns) === r;
      return starts && numbers.indexOf(cell) === c ? cell : null;
    });
    const words = own.flatMap((cell) => (cell === null ? [] : (inside.get(cell) ?? [])));
    if (words.length === 0) continue;
    rows.push({ cells: own.map((cell) => (cell === null ? "" : text(cell))), ...placeOf(words) });
  }
  return rows;
}

/** The place of some words. */
export function placeOf(words: readonly PrintedWord[]): Omit<TableRow, "cells"> {
  const size = words[0]!.size;
  return {
    x0: Math.min(...words.map((word) => word.x0)),
    x1: Math.max(...words.map((word) => word.x1)),
    y0: Math.min(...words.map((word) => word.base - ascent * word.size)),
    y1: Math.max(...words.map((word) => word.base + descent * word.size)),
    size,
  };
}
