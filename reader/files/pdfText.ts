import { romanMender } from "./ocrMarks.ts";
import { layOut } from "./pdfLayout.ts";
import type { PrintedPage } from "./pdfPage.ts";
import type { Source, SourceLine } from "./source.ts";
import { cleanText } from "./textLines.ts";

/** Lays out the pages and writes their lines one under the other, an empty line where a paragraph ends, with the place of each. */
export function textOfPages(pages: readonly PrintedPage[]): Pick<Source, "text" | "lines" | "pages"> {
  const sizes = new Map(pages.map((page) => [page.number, page]));
  const lines: SourceLine[] = [];
  const mend = romanMender();
  let text = "";
  for (const line of layOut(pages)) {
    const { width, height, recognised } = sizes.get(line.page)!;
    const plain = cleanText(line.text).trim();
    const printed = recognised ? mend(plain) : plain;
    if (printed === "") continue;
    if (text !== "") text += line.gap ? "\n\n" : "\n";
    const part = (value: number, whole: number) =>
      Math.round(10_000 * Math.min(1, Math.max(0, value / whole))) / 10_000;
    const [x, y] = [part(line.x0, width), part(line.y0, height)];
    lines.push({
      start: text.length,
      end: text.length + printed.length,
      page: line.page,
      box: { x, y, width: part(line.x1, width) - x, height: part(line.y1, height) - y },
    });
    text += printed;
  }
  return {
    text: text === "" ? "" : `${text}\n`,
    lines,
    pages: pages.map(({ number, width, height }) => ({ number, width, height })),
  };
}
