import { foldSameLength } from "../foldSameLength.ts";
import { columnsOf } from "../tables.ts";
import { type OpenOptions, refused } from "./limits.ts";
import type { Source } from "./source.ts";
import { groupLine, rowLine, sourceOfLines, type TextLine } from "./textLines.ts";
import { openBook } from "./xlsxBook.ts";
import type { SheetRow } from "./xlsxSheet.ts";

/**
 * Opens a workbook: each sheet that is shown, its rows with cells parted by bars as they print (dates dd/MM/yyyy, formulas by
 * their last value); what stands above the heading row becomes plain lines.
 */
export async function xlsxSource(bytes: Uint8Array, options: OpenOptions): Promise<Source> {
  const { sheets, hidden } = await openBook(bytes, options);
  const lines = sheets.flatMap((rows, i) => linesOf(rows).map((line) => ({ ...line, page: i + 1 })));
  const source = sourceOfLines("xlsx", lines, notesOf(sheets.length, hidden));
  if (source.text === "") throw refused(options.name, "bảng tính không có dữ liệu");
  return source;
}

function notesOf(shown: number, hidden: number): string[] {
  const notes = shown > 1 ? [`${shown} trang tính`] : [];
  return hidden > 0 ? [...notes, `${hidden} trang tính ẩn không được đọc`] : notes;
}

function linesOf(rows: SheetRow[]): TextLine[] {
  const head = rows.findIndex(({ cells }) => isHeading(cells));
  const from = Math.max(head, 0);
  const end = rows.findIndex(
    ({ cells }, i) => i > from && cells.some((cell) => /^n[oơ]i\s+nh[aậ]n\s*:?$/iu.test(cell)),
  );
  const to = end < 0 ? rows.length : end;
  const lines = rows.slice(from, to).map(({ cells, whole }, i): TextLine => {
    const group = whole || cells.length === 1 ? cells.find((cell) => cell !== "")! : groupLine(cells);
    return group === null ? { text: rowLine(cells), gap: i === 0 } : { text: group.replace(/\s+/g, " "), gap: true };
  });
  return [...letterhead(rows.slice(0, from)), ...lines, ...letterhead(rows.slice(to))];
}

const isHeading = (cells: string[]): boolean =>
  columnsOf(cells.map((cell) => foldSameLength(cell.replace(/\s+/g, " ").trim()))) !== null;

// Above and below the table two blocks stand side by side, agency and motto, recipients and signature: one is read after the other.
function letterhead(rows: SheetRow[]): TextLine[] {
  const lines: TextLine[] = [];
  let beside: string[] = [];
  const close = () => {
    lines.push(...beside.map((text, i) => ({ text, gap: i === 0 })));
    beside = [];
  };
  for (const { cells } of rows) {
    const [left, ...right] = cells.filter((cell) => cell !== "");
    if (right.length === 0) close();
    lines.push({ text: left!, gap: right.length === 0 });
    beside.push(...right);
  }
  close();
  return lines;
}
