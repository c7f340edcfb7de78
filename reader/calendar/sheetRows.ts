import { fold } from "../../rules/folding.ts";
import { type OpenOptions, refused } from "../files/limits.ts";
import { openBook } from "../files/xlsxBook.ts";
import { type CalendarFileRow, rowsOfEntry } from "./calendarRow.ts";

const headings = {
  from: /^(?:tu )?ngay$|^tu ngay/,
  to: /^den (?:het )?ngay|^den$/,
  kind: /^loai|^hinh thuc/,
  note: /^can cu|^ghi chu|^noi dung|^dip/,
} as const;

/** The days of a workbook: a table whose heading names "Ngày" (or "Từ ngày", "Đến ngày"), "Loại" and "Căn cứ". */
export async function sheetRows(bytes: Uint8Array, options: OpenOptions): Promise<CalendarFileRow[]> {
  const { sheets } = await openBook(bytes, options);
  const found = sheets.flatMap((rows) => {
    const at = rows.findIndex(({ cells }) => columnOf(cells, "from") >= 0 && columnOf(cells, "kind") >= 0);
    const heading = rows[at]?.cells;
    if (!heading) return [];
    const cell = (cells: readonly string[], name: keyof typeof headings) => cells[columnOf(heading, name)] ?? "";
    return rows.slice(at + 1).flatMap(({ number, cells, whole }) =>
      whole
        ? []
        : rowsOfEntry({
            line: number,
            from: cell(cells, "from"),
            to: cell(cells, "to"),
            kind: cell(cells, "kind"),
            note: cell(cells, "note"),
          }),
    );
  });
  if (found.length === 0) {
    throw refused(options.name, "không thấy bảng có cột “Ngày”, “Loại” và “Căn cứ”");
  }
  return found;
}

const columnOf = (cells: readonly string[], name: keyof typeof headings) =>
  cells.findIndex((cell) => headings[name].test(fold(cell)));
