import { type OpenOptions, refused } from "./limits.ts";
import { kindsOf } from "./xlsxFormat.ts";
import { type Book, richText, rowsOfSheet, type SheetRow } from "./xlsxSheet.ts";
import { childOf, childrenOf, type Element, parseXml } from "./xml.ts";
import { openZip } from "./zip.ts";

const MOST_ROWS = 20_000;

/** Opens a workbook: the rows of each sheet that is shown, and how many sheets are hidden. */
export async function openBook(
  bytes: Uint8Array,
  options: OpenOptions,
): Promise<{ sheets: SheetRow[][]; hidden: number }> {
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
  const sheets: SheetRow[][] = [];
  for (const [i, { attributes }] of shown.entries()) {
    const target = paths.get(attributes.id) ?? `worksheets/sheet${i + 1}.xml`;
    const sheet = await part(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    if (sheet && childrenOf(childOf(sheet, "sheetData")).length > MOST_ROWS)
      throw refused(options.name, `trang tính “${attributes.name ?? i + 1}” quá nhiều dòng (tối đa 20.000)`);
    sheets.push(sheet ? rowsOfSheet(sheet, book) : []);
    options.onPage(i + 1, shown.length);
  }
  return { sheets, hidden: all.length - shown.length };
}
