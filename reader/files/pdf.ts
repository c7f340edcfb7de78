import { mendLegacy } from "./encodings.ts";
import { fromLegacy } from "./encodingsTables.ts";
import { type OpenOptions, refused } from "./limits.ts";
import { openPdf, type PdfFile, type PdfHandle } from "./pdfFile.ts";
import { picturesOf } from "./pdfObjects.ts";
import type { PrintedPage } from "./pdfPage.ts";
import { rulesOf } from "./pdfRules.ts";
import { textOfPages } from "./pdfText.ts";
import { type TextLayer, textLayer } from "./pdfWords.ts";
import { scanPages } from "./scan.ts";
import type { Source } from "./source.ts";

/** Opens a PDF: pages with text are read from it, pages that are pictures or whose letters cannot be known are recognised. */
export async function pdfSource(bytes: Uint8Array, options: OpenOptions): Promise<Source> {
  return sourceOfPdf(await openPdf(bytes, options.name, options.limits), options);
}

async function sourceOfPdf(pdf: PdfFile, { name, onPage, signal, onScans }: OpenOptions): Promise<Source> {
  const pages: PrintedPage[] = [];
  const scans: number[] = [];
  const legacy = new Set<string>();
  let done = 0;
  for (let index = 0; index < pdf.pages; index++) {
    signal.throwIfAborted();
    const page = pdf.use(index, (handle) => printedPage(handle, index, legacy));
    if (page === null) scans.push(index);
    else {
      pages[index] = page;
      onPage(++done, pdf.pages);
    }
  }
  if (scans.length > 0) onScans?.(scans.length);
  const scanned = await scanPages(pdf, scans, signal, () => onPage(++done, pdf.pages));
  scans.forEach((index, i) => {
    pages[index] = scanned[i]!;
  });
  const written = textOfPages(pages);
  if (written.text === "") throw refused(name, "không đọc được chữ nào trong tệp");
  const notes = [`${pdf.pages} trang${scans.length > 0 ? `, ${scans.length} trang là ảnh quét` : ""}`];
  for (const encoding of legacy) notes.push(`chuyển từ bảng mã ${encoding}`);
  return { format: scans.length > 0 ? "scan" : "pdf", ...written, notes };
}

/** The page from its text layer; null when it has to be recognised. */
function printedPage(handle: PdfHandle, index: number, legacy: Set<string>): PrintedPage | null {
  const layer = textLayer(handle);
  const text = layer.words.map((word) => word.text).join(" ");
  const old = layer.letters > 0 ? mendLegacy(text) : null;
  if (old === null && mustBeRecognised(handle, layer, text)) return null;
  if (old !== null && (old.encoding === "TCVN3" || old.encoding === "VNI")) {
    const { encoding } = old;
    legacy.add(encoding);
    layer.words = layer.words.map((word) => ({ ...word, text: fromLegacy(word.text, encoding).normalize("NFC") }));
  }
  return {
    number: index + 1,
    width: handle.width,
    height: handle.height,
    words: layer.words,
    rules: rulesOf(handle),
    recognised: false,
  };
}

const FEW = 40;

function mustBeRecognised(handle: PdfHandle, { letters, unknown }: TextLayer, text: string): boolean {
  const { pdfium, page, width, height } = handle;
  const pictured = picturesOf(pdfium, page).reduce((sum, { area }) => sum + Math.abs(area), 0) / (width * height);
  // Some programs draw letters as outlines, so a page of many drawings may be text too.
  if (letters < FEW) return pictured > 0.2 || (letters === 0 && pdfium.calls.FPDFPage_CountObjects(page) > 100);
  if (unknown > 0.1 * letters) return true;
  // Every second word of Vietnamese has an accent; the text behind a scan often has lost them.
  const marked = text.match(/[à-ỹđĂÂĐÊÔƠƯ]/giu)?.length ?? 0;
  const alphabetic = text.match(/\p{L}/gu)?.length ?? 0;
  return alphabetic > 200 && marked < (pictured > 0.6 ? 0.12 : 0.02) * alphabetic;
}
