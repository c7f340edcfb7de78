import type { Read } from "./leaf.ts";
import type { Item } from "./outline.ts";
import { passageOf } from "./passage.ts";
import type { Reading } from "./reading.ts";
import { type Above, type Column, cellsOf, columnsOf, tasksOfRow } from "./tables.ts";

/** Reads the rows of tables one after the other, with the columns that the last heading row named. */
export function tableRows(reading: Reading): (item: Item) => { reads: Read[]; number: string | null } {
  const { source, damaged, issuedOn } = reading;
  let columns: Column[] | null = null;
  let above: Above = { lead: [], coordinating: [] };
  return (item) => {
    const cells = cellsOf(source, item.block.pieces[0]!);
    const heads = columnsOf(cells.map((cell) => passageOf(source, [cell], damaged).key));
    if (heads) {
      columns = heads;
      above = { lead: [], coordinating: [] };
      return { reads: [], number: null };
    }
    if (!columns) return { reads: [], number: null };
    const cell = cells[columns.indexOf("number")];
    const number = cell ? source.slice(cell.start, cell.end).trim().replace(/[.)]$/, "") : "";
    return { reads: tasksOfRow(source, cells, columns, above, damaged, issuedOn), number: number || null };
  };
}
