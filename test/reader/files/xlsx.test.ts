import { openSource } from "../../../reader/files/open.ts";
import { readDirective } from "../../../reader/read.ts";
import { makeXlsx } from "./makeOffice.ts";
import { makeZip } from "./makeZip.ts";

const linesOf = async (bytes: Buffer): Promise<string[]> => {
  const { text, lines } = await openSource(bytes, "phu-luc.xlsx");
  return lines.map((line) => text.slice(line.start, line.end));
};

test("rows as they are printed: merged cells, dates, several sheets", async () => {
  const source = await openSource(
    await makeXlsx([
      {
        name: "Nhiệm vụ",
        rows: [
          [
            { text: "TT", rows: 2 },
            { text: "Nhiệm vụ", rows: 2 },
            { text: "Đơn vị", columns: 2 },
            { text: "Thời hạn", rows: 2 },
          ],
          [null, null, "Chủ trì", "Phối hợp", null],
          [{ text: "Nhóm I: Công tác chỉ đạo", columns: 5 }],
          ["1", "Ban hành\nkế hoạch", { text: "Phòng Nội vụ", rows: 2 }, "Phòng Tư pháp", "20/04/2025"],
          ["2", "Sơ kết", null, "", "Quý II/2025"],
        ],
      },
      { name: "Khác", rows: [["Cột một", "Cột hai", "Cột ba"]] },
    ]),
    "phu-luc.xlsx",
  );
  expect(source.text.split("\n").filter(Boolean)).toEqual([
    "TT | Nhiệm vụ | Đơn vị |  | Thời hạn",
    "TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn",
    "Nhóm I: Công tác chỉ đạo",
    "1 | Ban hành kế hoạch | Phòng Nội vụ | Phòng Tư pháp | 20/04/2025",
    "2 | Sơ kết | Phòng Nội vụ |  | Quý II/2025",
    "Cột một | Cột hai | Cột ba",
  ]);
  expect(source.notes).toEqual(["2 trang tính"]);
  expect(source.lines.map((line) => line.page)).toEqual([1, 1, 1, 1, 1, 2]);
});

/** A workbook of one row by its raw parts: styles by format, cells as XML. */
const rawBook = (
  cells: string,
  more: { formats?: string[]; date1904?: boolean; sheets?: string; sheet?: string } = {},
) =>
  makeZip([
    {
      name: "xl/workbook.xml",
      data: `<workbook><workbookPr date1904="${more.date1904 ? 1 : 0}"/><sheets>${
        more.sheets ?? '<sheet name="A" sheetId="1" r:id="r1" xmlns:r="r"/>'
      }</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    },
    {
      name: "xl/styles.xml",
      data: `<styleSheet><numFmts>${(more.formats ?? [])
        .map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', "&quot;")}"/>`)
        .join("")}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${(more.formats ?? [])
        .map((_, i) => `<xf numFmtId="${200 + i}"/>`)
        .join("")}</cellXfs></styleSheet>`,
    },
    {
      name: "xl/sharedStrings.xml",
      data: "<sst><si><r><t>Ban</t></r><r><t> hành</t></r><rPh><t>x</t></rPh></si></sst>",
    },
    {
      name: "xl/worksheets/sheet1.xml",
      data:
        more.sheet ??
        `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c>${cells}<c r="C1" t="inlineStr"><is><t>c</t></is></c></row></sheetData></worksheet>`,
    },
    {
      name: "xl/worksheets/sheet2.xml",
      data: '<worksheet><sheetData><row><c t="str"><v>hai</v></c></row></sheetData></worksheet>',
    },
  ]);

test.each([
  ["a date of a built-in format", '<c r="B1" s="1"><v>45767</v></c>', {}, "20/04/2025"],
  ["the first of March 1900", '<c r="B1" s="1"><v>61</v></c>', {}, "01/03/1900"],
  ["the last day before the leap day that never was", '<c r="B1" s="1"><v>59</v></c>', {}, "28/02/1900"],
  ["a date counted from 1904", '<c r="B1" s="1"><v>44305</v></c>', { date1904: true }, "20/04/2025"],
  ["a date with its hour", '<c r="B1" s="2"><v>45767.6</v></c>', { formats: ["dd/mm/yyyy hh:mm"] }, "20/04/2025"],
  [
    "a Vietnamese long date",
    '<c r="B1" s="2"><v>45767</v></c>',
    { formats: ['[$-42A]"ngày" dd "tháng" mm "năm" yyyy;@'] },
    "20/04/2025",
  ],
  ["a month", '<c r="B1" s="2"><v>45767</v></c>', { formats: ["mm/yyyy"] }, "04/2025"],
  ["a share", '<c r="B1" s="2"><v>0.8568</v></c>', { formats: ["0.00%"] }, "85,68%"],
  ["a colour is no day", '<c r="B1" s="2"><v>45767</v></c>', { formats: ["[Red]#,##0"] }, "45767"],
  ["a number with a rest", '<c r="B1"><v>0.30000000000000004</v></c>', {}, "0,3"],
  ["a shared string in runs", '<c r="B1" t="s"><v>0</v></c>', {}, "Ban hành"],
  ["the last value of a formula", '<c r="B1" t="str"><f>A1&amp;"x"</f><v>ax</v></c>', {}, "ax"],
  ["an error", '<c r="B1" t="e"><v>#REF!</v></c>', {}, ""],
  ["a date that cannot be", '<c r="B1" s="1"><v>-5</v></c>', {}, "-5"],
])("%s", async (_, cell, more, printed) => {
  expect(await linesOf(rawBook(cell, more))).toEqual([`a | ${printed} | c`]);
});

test("hidden sheets, rows and columns are not read", async () => {
  const sheets = '<sheet name="A" r:id="r1" xmlns:r="r"/><sheet name="B" state="hidden" r:id="r2" xmlns:r="r"/>';
  const cell = (place: string, text: string) => `<c r="${place}" t="str"><v>${text}</v></c>`;
  const sheet = `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>
    <row r="1">${cell("A1", "a")}${cell("B1", "ẩn")}${cell("C1", "c")}${cell("D1", "d")}</row>
    <row r="2" hidden="1">${cell("A2", "ẩn")}</row></sheetData></worksheet>`;
  const source = await openSource(rawBook("", { sheets, sheet }), "a.xlsx");
  expect(source.text.trim()).toBe("a | c | d");
  expect(source.notes).toEqual(["1 trang tính ẩn không được đọc"]);
});

test("a whole plan in a sheet: letterhead above, signature below, columns in any order", async () => {
  const source = await openSource(
    await makeXlsx([
      {
        name: "PL",
        rows: [
          [{ text: "ỦY BAN NHÂN DÂN", columns: 2 }, "", { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", columns: 3 }],
          [{ text: "HUYỆN ĐÔNG SƠN", columns: 2 }, "", { text: "Độc lập - Tự do - Hạnh phúc", columns: 3 }],
          [{ text: "Số: 45/KH-UBND", columns: 2 }, "", { text: "Đông Sơn, ngày 10 tháng 3 năm 2025", columns: 3 }],
          [{ text: "KẾ HOẠCH", columns: 6 }],
          [{ text: "Sắp xếp hồ sơ lưu trữ năm 2025", columns: 6 }],
          [
            "STT",
            "Thời gian hoàn thành",
            "Đơn vị phối hợp",
            "Nội dung công việc",
            "Đơn vị chủ trì",
            "Sản phẩm hoàn thành",
          ],
          ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
          ["I", "", "", "Lưu trữ", "", ""],
          ["1", "20/04/2025", "Phòng Tư pháp", "Rà soát kho lưu trữ", "Phòng Nội vụ", "Báo cáo"],
          ["2", "Tháng 6/2025", "", "Công khai danh mục hồ sơ", "", "Danh mục"],
          ["", "Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN", ""],
          ["", "- Sở Nội vụ;", "", "", "CHỦ TỊCH", ""],
        ],
      },
    ]),
    "ke-hoach.xlsx",
  );
  const { document, tasks } = readDirective(source.text);
  expect(document).toMatchObject({
    number: "45/KH-UBND",
    issuedOn: "2025-03-10",
    issuer: "UBND huyện Đông Sơn",
    recipients: ["Sở Nội vụ"],
  });
  expect(tasks.map(({ text, lead, coordinating, deadline }) => [text, lead, coordinating, deadline])).toEqual([
    ["Rà soát kho lưu trữ", ["Phòng Nội vụ"], ["Phòng Tư pháp"], { kind: "date", date: "2025-04-20" }],
    ["Công khai danh mục hồ sơ", ["Phòng Nội vụ"], [], { kind: "month", value: "2025-06" }],
  ]);
});
