import { readFile } from "node:fs/promises";
import fontkit from "@pdf-lib/fontkit";
import { PDFDocument, type PDFFont, type PDFPage } from "pdf-lib";

const fonts = new URL("../../node_modules/@fontsource/be-vietnam-pro/files/", import.meta.url);
const subsets = ["latin", "vietnamese", "latin-ext"];

/** A PDF with text, a page for each list of lines. */
export async function makePdf(pages: string[][]): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const faces: Face[] = [];
  for (const subset of subsets) {
    const bytes = await readFile(new URL(`be-vietnam-pro-${subset}-400-normal.woff`, fonts));
    // Written anew letter by letter: the packed form of the web is none that a PDF may hold.
    const font = await pdf.embedFont(bytes, { subset: true });
    faces.push({ font, letters: new Set(font.getCharacterSet()) });
  }
  for (const lines of pages) {
    const page = pdf.addPage([595, 842]);
    for (const [index, line] of lines.entries()) write(page, faces, line, 780 - index * 22);
  }
  return Buffer.from(await pdf.save());
}

/** A PDF of pictures alone, as a scanner makes it. */
export async function makeScan(png: Buffer, pages = 1): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const image = await pdf.embedPng(png);
  for (let n = 0; n < pages; n += 1) pdf.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
  return Buffer.from(await pdf.save());
}

interface Face {
  font: PDFFont;
  letters: Set<number>;
}

// The face comes in parts by alphabet, and no part has all the letters of Vietnamese.
function write(page: PDFPage, faces: Face[], line: string, y: number): void {
  let x = 60;
  for (const letter of line.normalize("NFC")) {
    const face = faces.find(({ letters }) => letters.has(letter.codePointAt(0) ?? 0));
    if (!face) throw new Error(`No face has “${letter}”`);
    page.drawText(letter, { x, y, size: 12, font: face.font });
    x += face.font.widthOfTextAtSize(letter, 12);
  }
}
