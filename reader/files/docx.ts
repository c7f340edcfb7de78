import { numberingOf } from "./docxNumbering.ts";
import { type Context, paragraphOf } from "./docxParagraph.ts";
import { stylesOf } from "./docxStyles.ts";
import { type Cell, inColumns, isLayout, rowsOf } from "./docxTable.ts";
import { type OpenOptions, refused } from "./limits.ts";
import type { Source } from "./source.ts";
import { groupLine, rowLine, sourceOfLines, type TextLine } from "./textLines.ts";
import { allOf, childOf, childrenOf, type Element, parseXml, textOf } from "./xml.ts";
import { openZip } from "./zip.ts";

const SECRET = /^\s*(?:tuyệt\s+mật|tối\s+mật|mật)\s*$/iu;

/**
 * Opens a Word document: paragraphs with their printed numbers, rows of tables with cells parted by bars, text boxes before the
 * paragraph they hang on. Headers, footers and footnotes stay apart; tracked changes are taken as accepted.
 */
export async function docxSource(bytes: Uint8Array, options: OpenOptions): Promise<Source> {
  const zip = await openZip(bytes, options);
  if (zip.names.some((part) => /vbaProject\.bin$/i.test(part))) throw refused(options.name, "tệp có macro");
  const part = async (path: string): Promise<Element | null> => {
    options.signal.throwIfAborted();
    const found = await zip.read(path);
    return found && parseXml(found, options);
  };
  const main = mainPart(await part("_rels/.rels")) ?? "word/document.xml";
  const body = childOf((await part(main)) ?? undefined, "body");
  if (!body) throw refused(options.name, "tệp hỏng (không có nội dung)");
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const context = {
    styles: stylesOf(await part(`${folder}styles.xml`)),
    numbering: numberingOf(await part(`${folder}numbering.xml`)),
  };
  const lines = linesOf(body, context);
  const notes: string[] = [];
  const footnotes = allOf(body, "footnoteReference").length;
  if (footnotes > 0) notes.push(`${footnotes} chú thích cuối trang được để riêng`);
  const changes = allOf(body, "ins").length + allOf(body, "del").length;
  if (changes > 0) notes.push("Văn bản còn theo dõi sửa đổi; đọc như đã chấp nhận mọi sửa đổi");
  // The stamp of secrecy may stand in a header, which is otherwise left out.
  for (const header of zip.names.filter((path) => /(?:^|\/)header\d*\.xml$/.test(path)))
    for (const paragraph of allOf((await part(header))!, "p"))
      if (SECRET.test(textOf(paragraph))) lines.unshift({ text: textOf(paragraph), gap: true });
  options.onPage(1, 1);
  const source = sourceOfLines("docx", lines, notes);
  if (source.text === "") throw refused(options.name, "tệp không có chữ nào (văn bản có thể là ảnh chụp)");
  return source;
}

function mainPart(relations: Element | null): string | null {
  const main = childrenOf(relations ?? undefined).find((r) => /\/officeDocument$/.test(r.attributes.Type ?? ""));
  return main?.attributes.Target?.replace(/^\//, "") ?? null;
}

const THROUGH = new Set(["sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "AlternateContent", "Choice"]);

function linesOf(container: Element, context: Context, inCell = false): TextLine[] {
  const lines: TextLine[] = [];
  let centred = false;
  let carried: TextLine | null = null;
  const visit = (parent: Element): void => {
    for (const child of childrenOf(parent)) {
      if (child.name === "p") {
        const paragraph = paragraphOf(child, context);
        for (const box of paragraph.boxes) lines.push(...linesOf(box, context));
        if (carried) {
          carried.text += paragraph.text;
        } else if (!paragraph.bare || inCell) {
          // Lines of a letterhead or a title stay together, as on the paper; an empty paragraph parts them.
          lines.push({ text: paragraph.text, gap: !(centred && paragraph.centred) && !inCell });
        }
        centred = paragraph.centred && !paragraph.bare;
        carried = paragraph.runsOn && lines.length > 0 ? lines.at(-1)! : null;
      } else if (child.name === "tbl") {
        lines.push(...tableLines(child, context, inCell));
        centred = false;
      } else if (THROUGH.has(child.name)) visit(child);
    }
  };
  visit(container);
  return lines;
}

function tableLines(table: Element, context: Context, inCell: boolean): TextLine[] {
  const rows = rowsOf(table);
  if (rows.length === 0) return [];
  const printed = rows.flat().flatMap((cell) => allOf(cell.element, "p").map(textOf));
  const layout = !inCell && isLayout(rows, printed.join("\n"));
  const read = new Map<Element, TextLine[]>();
  const linesIn = (cell: Cell): TextLine[] => {
    // Each cell is read once, so that the numbers in it are counted once.
    const lines = read.get(cell.element) ?? linesOf(cell.element, context, !layout);
    read.set(cell.element, lines);
    return lines;
  };
  if (layout)
    return rows.flatMap((row) =>
      row
        .filter((cell) => !cell.merged)
        .flatMap((cell) => linesIn(cell).map((line, i) => (i === 0 ? { ...line, gap: true } : line))),
    );
  const textIn = (cell: Cell): string =>
    linesIn(cell)
      .map((line) => line.text)
      .join("\n");
  return inColumns(rows, textIn).map((cells, i) => {
    if (inCell) return { text: cells.filter((cell) => cell.trim() !== "").join(", ") };
    const group = rows[i]!.length === 1 ? textIn(rows[i]![0]!) : groupLine(cells);
    return group === null ? { text: rowLine(cells), gap: i === 0 } : { text: group.replace(/\s+/g, " "), gap: true };
  });
}
