import { type Limits, refused } from "./limits.ts";
import { type Pdfium, startPdfium } from "./pdfium.ts";
import { hasHugePicture } from "./pdfObjects.ts";

/** An open PDF; pages are numbered from 0. `use` hands out the handle of a page and closes it afterwards. */
export type PdfFile = {
  pdfium: Pdfium;
  pages: number;
  use<T>(index: number, work: (page: PdfHandle) => T): T;
};

/** A page of an open PDF and its size in points as it is looked at. */
export type PdfHandle = { pdfium: Pdfium; page: number; width: number; height: number };

const MEMORY = 400 * 1024 * 1024;
const REASONS: Record<number, string> = {
  3: "tệp PDF bị hỏng",
  4: "tệp PDF được đặt mật khẩu, hãy gỡ mật khẩu rồi nạp lại",
  5: "tệp PDF được mã hóa theo cách không hỗ trợ",
};

/** Opens a PDF after a look at its end and its number of pages; what is damaged, locked or too long is refused before any page is read. */
export async function openPdf(bytes: Uint8Array, name: string, limits: Limits): Promise<PdfFile> {
  // PDFium mends a file whose end is missing and silently leaves out its pages.
  const tail = Buffer.from(bytes.subarray(-4096)).toString("latin1");
  if (!tail.includes("%%EOF") && !tail.includes("startxref"))
    throw refused(name, "tệp PDF bị hỏng hoặc chưa được tải về đầy đủ");
  const pdfium = await startPdfium(MEMORY);
  const { calls } = pdfium;
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError)
        throw refused(name, "tệp PDF bị hỏng hoặc cần quá nhiều bộ nhớ để mở");
      throw error;
    }
  };
  const start = calls.malloc(bytes.length);
  if (start === 0) throw refused(name, "tệp PDF cần quá nhiều bộ nhớ để mở");
  pdfium.bytes().set(bytes, start);
  const document = guard(() => calls.FPDF_LoadMemDocument(start, bytes.length, 0));
  if (document === 0) throw refused(name, REASONS[calls.FPDF_GetLastError()] ?? "tệp PDF bị hỏng");
  const pages = guard(() => calls.FPDF_GetPageCount(document));
  if (pages === 0) throw refused(name, "tệp PDF không có trang nào");
  if (pages > limits.pages)
    throw refused(name, `tệp có quá nhiều trang (${pages} trang, tối đa ${limits.pages} trang)`);
  return {
    pdfium,
    pages,
    use: (index, work) =>
      guard(() => {
        const page = calls.FPDF_LoadPage(document, index);
        if (page === 0) throw refused(name, `trang ${index + 1} của tệp PDF bị hỏng`);
        try {
          if (hasHugePicture(pdfium, page, limits.pixels))
            throw refused(name, `trang ${index + 1} có hình ảnh quá lớn`);
          return work({ pdfium, page, width: calls.FPDF_GetPageWidthF(page), height: calls.FPDF_GetPageHeightF(page) });
        } finally {
          calls.FPDF_ClosePage(page);
        }
      }),
  };
}
