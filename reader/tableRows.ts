import type { Named } from "./agencies.ts";
import type { Read } from "./leaf.ts";
import { cellsWithoutBars, nameKey } from "./lostBars.ts";
import type { Item } from "./outline.ts";
import { passageOf } from "./passage.ts";
import type { Reading } from "./reading.ts";
import { columnsIn } from "./spokenColumns.ts";
import { type Above, type Column, cellsOf, columnsOf, tasksOfRow } from "./tables.ts";

/** Reads the rows of tables one after the other, with the columns that the last heading row named; `addressed` are those whom the heading above names. */
export function tableRows(
  reading: Reading,
): (item: Item, addressed: Named[]) => { reads: Read[]; number: string | null } {
  const { source, damaged, issuedOn } = reading;
  let columns: Column[] | null = null;
  let above: Above = { lead: [], coordinating: [] };
  const leads = new Set<string>();
  // Rows are often numbered anew under each group ("I", "II"), so the group's own number tells them apart.
  let group = "";
  return (item, addressed) => {
    const row = item.block.pieces[0]!;
    let cells = cellsOf(source, row);
    const keys = cells.map((cell) => passageOf(source, [cell], damaged).key);
    const spoken = columnsIn(passageOf(source, [row], damaged).key);
    const barred = columnsOf(keys);
    // Where bars are lost more columns are named than there are cells.
    const heads = spoken && damaged && spoken.length > (barred?.length ?? 0) ? spoken : (barred ?? spoken);
    if (heads) {
      columns = heads;
      above = { lead: [], coordinating: [] };
      group = "";
      return { reads: [], number: null };
    }
    if (!columns) return { reads: [], number: null };
    if (damaged && cells.length !== columns.length)
      cells = cellsWithoutBars(source, row, columns, leads, damaged) ?? cells;
    const who = cells[columns.indexOf("lead")];
    if (cells.length === columns.length && who) leads.add(nameKey(passageOf(source, [who], damaged).key));
    const cell = cells[columns.indexOf("number")];
    const number = cell ? source.slice(cell.start, cell.end).trim().replace(/[.)]$/, "") : "";
    const reads = tasksOfRow(source, cells, columns, above, damaged, issuedOn);
    if (reads.length === 0 && /^[IVX]{1,5}$|^[A-D]$/.test(number)) group = number;
    return {
      reads: reads.map((read) => (read.lead.length > 0 ? read : { ...read, lead: addressed })),
      number: number && group && /^\d+$/.test(number) ? `${group}.${number}` : number || null,
    };
  };
}
