import { deflateSync } from "node:zlib";
import { PDFDocument } from "pdf-lib";
import { pdfPage } from "../demo/evidence/pdf.ts";
import { defaultLimits } from "../reader/files/limits.ts";
import { openPdf } from "../reader/files/pdfFile.ts";
import { renderPage } from "../reader/files/scanImage.ts";
import { pngOf } from "../server/png.ts";

const work =
  "Phòng Nội vụ chủ trì, phối hợp với Văn phòng rà soát, tham mưu Ủy ban nhân dân huyện ban hành kế hoạch đẩy nhanh tiến độ giải quyết hồ sơ, hoàn thành trước ngày";

/** A plan as a PDF with text: a letterhead, then about twelve tasks a page, each with a day of its own. */
export async function textPdf(pages: number, number: number): Promise<Uint8Array> {
  const whole = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) {
    const head =
      page === 0
        ? [
            "ỦY BAN NHÂN DÂN",
            "HUYỆN MINH GIANG",
            `Số: ${number}/KH-UBND`,
            "Minh Giang, ngày 05 tháng 01 năm 2026",
            "KẾ HOẠCH",
            "I. NHIỆM VỤ",
          ]
        : [];
    const tasks = Array.from({ length: page === 0 ? 7 : 9 }, (_, n) => {
      const nth = page * 9 + n + 1;
      return `${nth}. ${work} ${String((nth % 28) + 1).padStart(2, "0")}/${String((nth % 12) + 1).padStart(2, "0")}/2026.`;
    });
    const made = await PDFDocument.load(pdfPage([...head, ...tasks]));
    const [copied] = await whole.copyPages(made, [0]);
    if (copied) whole.addPage(copied);
  }
  return whole.save();
}

/** The same plan as pictures only, as a scanner leaves it. */
export async function scannedPdf(pages: number, number: number): Promise<Uint8Array> {
  const text = await openPdf(await textPdf(pages, number), "van-ban.pdf", defaultLimits);
  const whole = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) {
    const { width, height, dpi, grey } = await text.use(page, (handle) => renderPage(handle, 0));
    const rgb = new Uint8Array(width * height * 3).map((_, at) => grey[Math.floor(at / 3)] ?? 255);
    const picture = await whole.embedPng(pngOf(rgb, { width, height, stride: width * 3 }, deflateSync));
    const size = { width: (width * 72) / dpi, height: (height * 72) / dpi };
    whole.addPage([size.width, size.height]).drawImage(picture, { x: 0, y: 0, ...size });
  }
  return whole.save();
}
