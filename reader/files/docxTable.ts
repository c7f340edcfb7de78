import { foldSameLength } from "../foldSameLength.ts";
import { childOf, childrenOf, type Element } from "./xml.ts";

/** A cell with the columns it stands over; a cell merged downwards comes again in each row, `merged` from the second on. */
export type Cell = { element: Element; from: number; to: number; merged: boolean };

/** The rows of a table; rows struck out by a tracked change are left out. */
export function rowsOf(table: Element): Cell[][] {
  const open = new Map<number, Element>();
  return wrapped(table, "tr")
    .filter((row) => childOf(childOf(row, "trPr"), "del") === undefined)
    .map((row) => {
      let at = Number(childOf(childOf(row, "trPr"), "gridBefore")?.attributes.val ?? 0);
      return wrapped(row, "tc").map((cell) => {
        const properties = childOf(cell, "tcPr");
        const span = Number(childOf(properties, "gridSpan")?.attributes.val ?? 1);
        const merge = childOf(properties, "vMerge");
        const above = merge && merge.attributes.val !== "restart" ? open.get(at) : undefined;
        open.set(at, above ?? cell);
        const placed = {
          element: above ?? cell,
          from: at,
          to: at + (span >= 1 && span < 100 ? span : 1),
          merged: above !== undefined,
        };
        at = placed.to;
        return placed;
      });
    })
    .filter((row) => row.length > 0);
}

// Content controls and the marks of tracked changes may stand around rows and cells.
function wrapped(parent: Element, name: string): Element[] {
  return childrenOf(parent).flatMap((child) =>
    child.name === name
      ? [child]
      : ["sdt", "sdtContent", "customXml", "ins", "moveTo"].includes(child.name)
        ? wrapped(child, name)
        : [],
  );
}

/** Puts the texts of each row into the columns of the fullest row, so that rows with other borders keep their columns. */
export function inColumns(rows: Cell[][], textOf: (cell: Cell) => string): string[][] {
  const fullest = rows.reduce((a, b) => (b.length > a.length ? b : a));
  const anchors = fullest.map((cell) => cell.from);
  return rows.map((row) => {
    const texts = anchors.map(() => "");
    let next = 0;
    row.forEach((cell, i) => {
      const anchor = anchors.findIndex((from) => from >= cell.from);
      const column = row.length === anchors.length ? i : Math.max(next, anchor < 0 ? anchors.length - 1 : anchor);
      if (column < texts.length) texts[column] = textOf(cell);
      next = column + 1;
    });
    return texts;
  });
}

/** Whether a table only places the letterhead, the signature or a frame, and is no table to read by columns. */
export function isLayout(rows: Cell[][], text: string): boolean {
  const widest = Math.max(...rows.map((row) => row.length));
  if (widest === 1) return true;
  return (
    rows.length <= 6 &&
    widest <= 3 &&
    (rows.length === 1 ||
      /doc lap - tu do|cong hoa xa hoi|noi nhan\s*:|^\s*so\s*:|\b(?:tm|kt|tl|tuq)\.\s/.test(foldSameLength(text)))
  );
}
