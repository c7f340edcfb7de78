import fontkit from "@pdf-lib/fontkit";
import { PDFDocument } from "pdf-lib";
import { openSans } from "./openSans.ts";

/** What is put on a page: texts at a place counted from the top left corner, and ruled lines; lengths in points. */
export type Sheet = {
  width?: number;
  height?: number;
  texts: { x: number; y: number; text: string; size?: number; bold?: boolean }[];
  rules?: [x0: number, y0: number, x1: number, y1: number][];
};

/** Sets sheets as pages of a PDF with embedded Vietnamese letters. */
export async function makePdf(sheets: Sheet[]): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const [plain, heavy] = [await pdf.embedFont(openSans("Regular")), await pdf.embedFont(openSans("Bold"))];
  for (const { width = 595, height = 842, texts, rules = [] } of sheets) {
    const page = pdf.addPage([width, height]);
    for (const { x, y, text, size = 12, bold = false } of texts)
      page.drawText(text.normalize("NFC"), { x, y: height - y, size, font: bold ? heavy : plain });
    for (const [x0, y0, x1, y1] of rules)
      page.drawLine({ start: { x: x0, y: height - y0 }, end: { x: x1, y: height - y1 }, thickness: 0.8 });
  }
  return Buffer.from(await pdf.save());
}

/** Lines one under the other, as a sheet's texts. */
export const column = (x: number, y: number, lines: string[], step = 18, size = 12): Sheet["texts"] =>
  lines.map((text, i) => ({ x, y: y + i * step, text, size })).filter(({ text }) => text !== "");

/** A PDF written by hand: numbered objects from 1, and what else its trailer holds. */
export function rawPdf(objects: string[], trailer = ""): Buffer {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

/** A PDF of many empty pages. */
export function manyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, i) => `${i + 3} 0 R`);
  const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
  return rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${count} >>`,
    ...kids.map(() => page),
  ]);
}

/** A PDF whose page shows a picture that declares far more points than it holds. */
export const hugePicture = (side: number): Buffer =>
  rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
    "<< /Length 31 >>\nstream\nq 595 0 0 842 0 0 cm /I Do Q    \nendstream",
    `<< /Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream`,
  ]);

/** A PDF locked with a password that nobody knows. */
export const lockedPdf = (): Buffer =>
  rawPdf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
      `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -1 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >>`,
    ],
    `/Encrypt 4 0 R /ID [<${"11".repeat(16)}> <${"11".repeat(16)}>]`,
  );
