import type { Named } from "./agencies.ts";
import type { Read } from "./leaf.ts";
import type { Item } from "./outline.ts";
import { passageOf } from "./passage.ts";
import type { Reading } from "./reading.ts";
import { type Above, type Column, cellsOf, columnsOf, tasksOfRow } from "./tables.ts";

/** Reads the rows of tables one after the other, with the columns that the last heading row named; `addressed` are those whom the heading above names. */
export function tableRows(
  reading: Reading,
): (item: Item, addressed: Named[]) => { reads: Read[]; number: string | null } {
  const { source, damaged, issuedOn } = reading;
  let columns: Column[] | null = null;
  let above: Above = { lead: [], coordinating: [] };
  return (item, addressed) => {
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
    const reads = tasksOfRow(source, cells, columns, above, damaged, issuedOn);
    return {
      reads: reads.map((read) => (read.lead.length > 0 ? read : { ...read, lead: addressed })),
      number: number || null,
    };
  };
}
