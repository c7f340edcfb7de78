import type { PdfHandle } from "./pdfFile.ts";

/** A page as a picture of grey points, row by row; `pgm` is the same with the header that recognisers read. */
export type PageImage = { width: number; height: number; dpi: number; grey: Uint8Array; pgm: Uint8Array };

// At 150, 200 and 300 dots per inch recognition made the same number of mistakes; 200 leaves room for small type.
const DPI = 200;
const A4 = 595 * 842;
const [GREY, ANNOTATIONS, GREYSCALE] = [1, 1, 8];

/** Draws a page with its stamps, turned by quarter turns; pages of odd sizes are drawn with as many points as a sheet of A4. */
export function renderPage({ pdfium, page, width, height }: PdfHandle, turns: number): PageImage {
  const { calls, bytes } = pdfium;
  const area = (width * height) / A4;
  const dpi = area > 0.4 && area < 2.2 ? DPI : DPI / Math.sqrt(Math.max(area, 1e-4));
  const across = turns % 2 === 1 ? height : width;
  const down = turns % 2 === 1 ? width : height;
  const [w, h] = [across, down].map((side) => Math.max(1, Math.round((side * dpi) / 72))) as [number, number];
  // Rows of PDFium's pictures begin at multiples of four.
  const stride = (w + 3) & ~3;
  const start = calls.malloc(stride * h);
  if (start === 0) throw new WebAssembly.RuntimeError("out of memory");
  const bitmap = calls.FPDFBitmap_CreateEx(w, h, GREY, start, stride);
  calls.FPDFBitmap_FillRect(bitmap, 0, 0, w, h, 0xffffffff);
  calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, w, h, turns, ANNOTATIONS | GREYSCALE);
  const header = Buffer.from(`P5\n${w} ${h}\n255\n`, "latin1");
  const pgm = new Uint8Array(header.length + w * h);
  pgm.set(header);
  const drawn = bytes();
  for (let y = 0; y < h; y++)
    pgm.set(drawn.subarray(start + y * stride, start + y * stride + w), header.length + y * w);
  calls.FPDFBitmap_Destroy(bitmap);
  calls.free(start);
  return { width: w, height: h, dpi, pgm, grey: pgm.subarray(header.length) };
}
