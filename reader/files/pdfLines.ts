import { isCentred, type Row } from "./pdfRows.ts";
import { placeOf, type Table } from "./pdfTables.ts";
import { groupLine, rowLine } from "./textLines.ts";

/** A printed line of the document with its place in points; `gap` tells that a paragraph ends before it. */
export type PrintedLine = {
  text: string;
  page: number;
  gap: boolean;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
};

/** Makes the rows of one flow into lines; wider spacing than usual and an indented first line tell a new paragraph. */
export function linesOfRows(rows: readonly Row[], page: number, apart: boolean, before: Row | null): PrintedLine[] {
  const pitch = pitchOf(rows);
  const left = Math.min(...rows.map((row) => row.x0));
  const right = Math.max(...rows.map((row) => row.x1));
  return rows.map((row, i) => {
    const previous = rows[i - 1] ?? before;
    const gap =
      i === 0 && previous === null ? apart : startsParagraph(row, previous!, i > 0 ? pitch : null, left, right);
    return { text: textOf(row), page, gap: gap || (i === 0 && apart), ...edgesOf(row) };
  });
}

function startsParagraph(row: Row, previous: Row, pitch: number | null, left: number, right: number): boolean {
  const spacing = row.base - previous.base;
  const centred = isCentred(row, left, right) && isCentred(previous, left, right);
  // A title or heading in bold ends where plain type begins.
  if (row.bold !== null && previous.bold !== null && row.bold !== previous.bold) return true;
  if (pitch !== null && spacing > (centred ? 2.2 : 1.25) * pitch + 1) return true;
  const indent = row.x0 - previous.x0;
  if (centred || isCentred(row, left, right) || indent < 12 || indent > 70) return false;
  // Under the first word after a dash or a number the item goes on.
  const second = previous.words[1];
  return !(second && previous.words[0]!.text.length < 6 && Math.abs(second.x0 - row.x0) < 5);
}

// The usual distance of baselines; among a few rows it is guessed from the size of type.
function pitchOf(rows: readonly Row[]): number {
  const distances = rows
    .slice(1)
    .map((row, i) => ({ size: row.size, by: row.base - rows[i]!.base }))
    .filter(({ size, by }) => by > 0.9 * size && by < 2.2 * size)
    .map(({ by }) => by)
    .sort((a, b) => a - b);
  const size = rows[0]?.size ?? 13;
  return distances.length > 4 ? distances[Math.floor(distances.length * 0.4)]! : 1.45 * size;
}

// A bullet from a font of signs has no letter of its own.
const textOf = (row: Row): string => row.text.replace(/^[\ue000-\uf8ff\ufffd]\s*(?=\S)/u, "• ");

const edgesOf = (row: Row) => {
  const { x0, x1, y0, y1 } = placeOf(row.words);
  return { x0, x1, y0, y1 };
};

/** The rows of a table as lines with their cells between bars; a row with nothing but a heading is a line of its own. */
export const linesOfTable = (table: Table, page: number): PrintedLine[] =>
  table.rows.map((row, i) => {
    const { cells, size: _, ...place } = row;
    return { ...place, page, gap: i === 0, text: textOfCells(cells) };
  });

/** A row of cells as the reader of tables expects it. */
export const textOfCells = (cells: string[]): string =>
  groupLine(cells) ?? (cells.slice(1).every((cell) => cell === "") ? cells[0]! : rowLine(cells));
