import { linesOfRows, linesOfTable, type PrintedLine, textOfCells } from "./pdfLines.ts";
import { withoutMargins } from "./pdfMargins.ts";
import { partNotes } from "./pdfNotes.ts";
import type { PrintedPage } from "./pdfPage.ts";
import { type Row, rowsOf } from "./pdfRows.ts";
import { placeOf, type Table, tablesOf } from "./pdfTables.ts";
import { flowsOf } from "./pdfZones.ts";

/** Puts the words of all pages into lines in reading order: tables as rows, columns one after the other, notes behind everything. */
export function layOut(pages: readonly PrintedPage[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const notes: PrintedLine[] = [];
  let before: Row | null = null;
  let open: Table | null = null;
  for (const page of withoutMargins(pages)) {
    const { tables, rest } = tablesOf(page);
    const parted = partNotes(rowsOf(rest), page.rules);
    for (const note of parted.notes) notes.push(lineOfNote(note, page.number));
    let rows = parted.body;
    const left = Math.min(...rows.map((row) => row.x0));
    const right = Math.max(...rows.map((row) => row.x1));
    const first = lines.length === 0;
    const write = (part: Row[]) => {
      for (const flow of flowsOf(part, left, right, first && lines.length === 0)) {
        if (flow.rows.length > 0)
          lines.push(...linesOfRows(flow.rows, page.number, flow.apart || before === null, flow.apart ? null : before));
        before = flow.apart ? null : (flow.rows.at(-1) ?? null);
      }
      if (part.length > 0) open = null;
    };
    for (const table of tables) {
      write(rows.filter((row) => row.base < table.top));
      rows = rows.filter((row) => row.base >= table.top);
      const last = lines.at(-1);
      if (open !== null && last !== undefined) continueRow(last, open, table);
      lines.push(...linesOfTable(table, page.number));
      [open, before] = [table, null];
    }
    write(rows);
  }
  return [...lines, ...notes];
}

// A row cut by the page break goes on in a row whose number is empty and whose cells begin in the middle of a sentence.
function continueRow(last: PrintedLine, above: Table, below: Table): void {
  const row = below.rows[0];
  const upper = above.rows.at(-1);
  if (!row || !upper || above.columns.length !== below.columns.length || row.cells[0] !== "") return;
  if (above.columns.some((x, i) => Math.abs(x - below.columns[i]!) > 6)) return;
  const goesOn = (cell: string, i: number) =>
    cell === "" || (upper.cells[i] !== "" && (/^[\p{Ll}\d(,;]/u.test(cell) || !/[.;:!?]$/u.test(upper.cells[i]!)));
  if (!row.cells.every(goesOn) || row.cells.filter((cell) => cell !== "").length === row.cells.length) return;
  upper.cells = upper.cells.map((cell, i) => `${cell} ${row.cells[i]}`.trim());
  last.text = textOfCells(upper.cells);
  below.rows.shift();
}

// One line for each note, since the reader knows a note by how its line begins.
function lineOfNote(rows: Row[], page: number): PrintedLine {
  const { x0, x1, y0, y1 } = placeOf(rows.flatMap((row) => row.words));
  const text = rows.map((row) => row.text).join(" ");
  return {
    text: /^[¹²³⁴⁵⁶⁷⁸⁹]/u.test(text) ? text : `¹ ${text.replace(/^[^\p{L}]{1,3}\s*(?=\p{L})/u, "")}`,
    page,
    gap: true,
    x0,
    x1,
    y0,
    y1,
  };
}
