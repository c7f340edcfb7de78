import { foldSameLength } from "../foldSameLength.ts";
import { columnsOf } from "../tables.ts";
import { type OpenOptions, refused } from "./limits.ts";
import type { Source } from "./source.ts";
import { groupLine, rowLine, sourceOfLines, type TextLine } from "./textLines.ts";
import { kindsOf } from "./xlsxFormat.ts";
import { type Book, richText, rowsOfSheet, type SheetRow } from "./xlsxSheet.ts";
import { childOf, childrenOf, type Element, parseXml } from "./xml.ts";
import { openZip } from "./zip.ts";

const MOST_ROWS = 20_000;

/**
 * Opens a workbook: each sheet that is shown, its rows with cells parted by bars as they print (dates dd/MM/yyyy, formulas by
 * their last value); what stands above the heading row becomes plain lines.
 */
export async function xlsxSource(bytes: Uint8Array, options: OpenOptions): Promise<Source> {
  const zip = await openZip(bytes, options);
  if (zip.names.some((path) => /vbaProject\.bin$|xl\/macrosheets\//i.test(path)))
    throw refused(options.name, "tệp có macro");
  const part = async (path: string): Promise<Element | null> => {
    options.signal.throwIfAborted();
    const found = await zip.read(path);
    return found && parseXml(found, options);
  };
  const workbook = await part("xl/workbook.xml");
  if (!workbook) throw refused(options.name, "tệp hỏng (không có nội dung)");
  const book: Book = {
    strings: childrenOf((await part("xl/sharedStrings.xml")) ?? undefined, "si").map(richText),
    kinds: kindsOf(await part("xl/styles.xml")),
    from1904: /^(?:1|true)$/.test(childOf(workbook, "workbookPr")?.attributes.date1904 ?? ""),
  };
  const paths = new Map(
    childrenOf((await part("xl/_rels/workbook.xml.rels")) ?? undefined).map((relation) => [
      relation.attributes.Id,
      relation.attributes.Target ?? "",
    ]),
  );
  const all = childrenOf(childOf(workbook, "sheets"), "sheet");
  const shown = all.filter((sheet) => (sheet.attributes.state ?? "visible") === "visible");
  const lines: TextLine[] = [];
  for (const [i, { attributes }] of shown.entries()) {
    const target = paths.get(attributes.id) ?? `worksheets/sheet${i + 1}.xml`;
    const sheet = await part(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    if (sheet && childrenOf(childOf(sheet, "sheetData")).length > MOST_ROWS)
      throw refused(options.name, `trang tính “${attributes.name ?? i + 1}” quá nhiều dòng (tối đa 20.000)`);
    if (sheet) lines.push(...linesOf(rowsOfSheet(sheet, book)).map((line) => ({ ...line, page: i + 1 })));
    options.onPage(i + 1, shown.length);
  }
  const source = sourceOfLines("xlsx", lines, notesOf(shown.length, all.length - shown.length));
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
