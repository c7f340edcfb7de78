import { type Day, formatDay } from "../../rules/day.ts";
import { pdfPage } from "./pdf.ts";

/** What a short report says. */
export interface ReportSheet {
  agency: string;
  title: string;
  result: string;
  day: Day;
  signerTitle: string;
  signer: string;
}

/** Makes a one-page PDF report such as an agency hands in as evidence. */
export function reportPdf(sheet: ReportSheet): Buffer {
  return pdfPage([
    sheet.agency.toLocaleUpperCase("vi"),
    "",
    "BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
    "",
    `Văn bản giao nhiệm vụ: ${sheet.title}`,
    "",
    `Kết quả: ${sheet.result}`,
    "",
    `Minh Giang, ngày ${formatDay(sheet.day)}`,
    sheet.signerTitle,
    sheet.signer,
    "",
    "(Tài liệu minh họa của huyện mẫu)",
  ]);
}
