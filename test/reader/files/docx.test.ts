import {
  AlignmentType,
  DeletedTextRun,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from "docx";
import { openSource } from "../../../reader/files/open.ts";
import { readDirective } from "../../../reader/read.ts";
import { makeDocx, wordTable } from "./makeOffice.ts";

const linesOf = async (bytes: Promise<Buffer>): Promise<string[]> => {
  const { text, lines } = await openSource(await bytes, "ke-hoach.docx");
  return lines.map((line) => text.slice(line.start, line.end));
};

const level = (depth: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: depth,
  format,
  text,
  alignment: AlignmentType.LEFT,
});
const numbering = {
  config: [
    {
      reference: "outline",
      levels: [
        level(0, LevelFormat.UPPER_ROMAN, "%1."),
        level(1, LevelFormat.DECIMAL, "%2."),
        level(2, LevelFormat.DECIMAL, "%2.%3."),
        level(3, LevelFormat.LOWER_LETTER, "%4)"),
      ],
    },
    { reference: "articles", levels: [level(0, LevelFormat.DECIMAL, "Điều %1.")] },
    { reference: "bullets", levels: [level(0, LevelFormat.BULLET, "-"), level(1, LevelFormat.BULLET, "+")] },
  ],
};
const item = (reference: string, depth: number, text: string, instance = 0) =>
  new Paragraph({ text, numbering: { reference, level: depth, instance } });

test("numbers are counted as they are printed", async () => {
  const lines = await linesOf(
    makeDocx(
      [
        item("outline", 0, "Mục đích"),
        item("bullets", 0, "Nâng cao chất lượng hồ sơ."),
        item("bullets", 1, "Hồ sơ giấy."),
        item("outline", 0, "Nhiệm vụ"),
        item("outline", 1, "Phòng Nội vụ"),
        item("outline", 2, "Rà soát kho lưu trữ."),
        item("outline", 2, "Kiểm tra việc nhập dữ liệu."),
        item("outline", 3, "Hồ sơ đất đai."),
        item("outline", 3, "Hồ sơ hộ tịch."),
        item("outline", 1, "Phòng Tư pháp"),
        item("outline", 2, "Công khai danh mục."),
        item("articles", 0, "Phê duyệt kế hoạch."),
        item("articles", 0, "Tổ chức thực hiện."),
        item("outline", 1, "Bắt đầu lại.", 2),
      ],
      { numbering },
    ),
  );
  expect(lines).toEqual([
    "I. Mục đích",
    "- Nâng cao chất lượng hồ sơ.",
    "+ Hồ sơ giấy.",
    "II. Nhiệm vụ",
    "1. Phòng Nội vụ",
    "1.1. Rà soát kho lưu trữ.",
    "1.2. Kiểm tra việc nhập dữ liệu.",
    "a) Hồ sơ đất đai.",
    "b) Hồ sơ hộ tịch.",
    "2. Phòng Tư pháp",
    "2.1. Công khai danh mục.",
    "Điều 1. Phê duyệt kế hoạch.",
    "Điều 2. Tổ chức thực hiện.",
    expect.stringMatching(/^\d\. Bắt đầu lại\.$/),
  ]);
});

test("merged cells come again in each row, spanned ones leave their columns empty", async () => {
  const lines = await linesOf(
    makeDocx([
      wordTable([
        [
          { text: "TT", rows: 2 },
          { text: "Nội dung", rows: 2 },
          { text: "Đơn vị thực hiện", columns: 2 },
          { text: "Thời gian", rows: 2 },
        ],
        [null, null, "Chủ trì", "Phối hợp", null],
        [{ text: "I. Công tác chỉ đạo", columns: 5 }],
        ["1", "Ban hành kế hoạch\nnăm 2025", { text: "Phòng Nội vụ", rows: 2 }, "Phòng Tư pháp", "Tháng 3/2025"],
        ["2", "Sơ kết", null, "", "Quý II/2025"],
        ["II", { text: "Công tác kiểm tra", columns: 4 }],
        ["3", "Kiểm tra a|b", "Văn phòng", "", ""],
      ]),
    ]),
  );
  expect(lines).toEqual([
    "TT | Nội dung | Đơn vị thực hiện |  | Thời gian",
    "TT | Nội dung | Chủ trì | Phối hợp | Thời gian",
    "I. Công tác chỉ đạo",
    "1 | Ban hành kế hoạch năm 2025 | Phòng Nội vụ | Phòng Tư pháp | Tháng 3/2025",
    "2 | Sơ kết | Phòng Nội vụ |  | Quý II/2025",
    "II. Công tác kiểm tra",
    "3 | Kiểm tra a/b | Văn phòng |  |",
  ]);
});

test("a table in a cell is part of the cell, a table in a frame is a table", async () => {
  const inner = wordTable([
    ["Xã An Bình", "05 hồ sơ"],
    ["Xã An Hòa", "07 hồ sơ"],
  ]);
  const frame = (children: (Paragraph | Table)[]) =>
    new Table({ rows: [new TableRow({ children: [new TableCell({ children })] })] });
  const outer = new Table({
    rows: ["1", "2"].map(
      (number) =>
        new TableRow({
          children: [
            new TableCell({ children: [new Paragraph(number)] }),
            new TableCell({ children: [new Paragraph("Rà soát:"), inner] }),
            new TableCell({ children: [new Paragraph("Phòng Nội vụ")] }),
            new TableCell({ children: [new Paragraph("")] }),
          ],
        }),
    ),
  });
  expect((await linesOf(makeDocx([outer])))[0]).toBe(
    "1 | Rà soát: Xã An Bình, 05 hồ sơ Xã An Hòa, 07 hồ sơ | Phòng Nội vụ |",
  );
  expect(await linesOf(makeDocx([frame([new Paragraph("Bảng:"), inner])]))).toEqual([
    "Bảng:",
    "| Xã An Bình | 05 hồ sơ |",
    "| Xã An Hòa | 07 hồ sơ |",
  ]);
});

test("tracked changes are read as accepted", async () => {
  const change = { id: 1, author: "Lê Thị Hạnh", date: "2025-03-10T08:00:00Z" };
  const source = await openSource(
    await makeDocx([
      new Paragraph({
        children: [
          new TextRun("Hoàn thành trước ngày "),
          new DeletedTextRun({ ...change, text: "10/4/2025" }),
          new InsertedTextRun({ ...change, text: "20/4/2025" }),
          new TextRun("."),
        ],
      }),
    ]),
    "ke-hoach.docx",
  );
  expect(source.text).toBe("Hoàn thành trước ngày 20/4/2025.\n");
  expect(source.notes).toEqual(["Văn bản còn theo dõi sửa đổi; đọc như đã chấp nhận mọi sửa đổi"]);
});

test("text boxes are read before their paragraph; footnotes and headers stay apart", async () => {
  const box = new Textbox({
    style: { width: "200pt", height: "auto" },
    children: [new Paragraph("Số: 12/KH-UBND")],
  });
  const source = await openSource(
    await makeDocx(
      [
        box,
        new Paragraph({
          children: [new TextRun("Rà soát hồ sơ"), new FootnoteReferenceRun(1), new TextRun(" tồn đọng.")],
        }),
      ],
      { footnotes: { 1: { children: [new Paragraph("Theo báo cáo tháng 2.")] } }, header: "Trang 2" },
    ),
    "ke-hoach.docx",
  );
  expect(source.text).toBe("Số: 12/KH-UBND\n\nRà soát hồ sơ tồn đọng.\n");
  expect(source.notes).toEqual(["1 chú thích cuối trang được để riêng"]);
});

test.each([
  [".VnTime", "Uû ban nh©n d©n huyÖn", "Uỷ ban nhân dân huyện"],
  [".VnTimeH", "kÕ ho¹ch", "KẾ HOẠCH"],
  ["VNI-Times", "Phoøng Noäi vuï", "Phòng Nội vụ"],
  ["Times New Roman", "Phòng Nội vụ", "Phòng Nội vụ"],
])("text in the font %s is read as it is printed", async (font, text, printed) => {
  expect(await linesOf(makeDocx([new Paragraph({ children: [new TextRun({ text, font })] })]))).toEqual([printed]);
});

test("a whole plan: letterhead and signature stand in tables without borders", async () => {
  const source = await openSource(
    await makeDocx(
      [
        wordTable([
          [
            "ỦY BAN NHÂN DÂN\nHUYỆN ĐÔNG SƠN\nSố: 45/KH-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐông Sơn, ngày 10 tháng 3 năm 2025",
          ],
        ]),
        "",
        "^KẾ HOẠCH",
        "^Sắp xếp, số hóa hồ sơ lưu trữ",
        "^năm 2025",
        "",
        "Ủy ban nhân dân huyện Đông Sơn xây dựng kế hoạch như sau:",
        item("outline", 0, "Nhiệm vụ"),
        item("outline", 1, "Phòng Nội vụ"),
        item("outline", 2, "Chủ trì, phối hợp với Phòng Tư pháp rà soát kho lưu trữ. Hoàn thành trước ngày 20/4/2025."),
        item("outline", 2, "Hàng tháng, kiểm tra việc nhập dữ liệu."),
        wordTable([
          [
            "Nơi nhận:\n- Sở Nội vụ;\n- UBND các xã, thị trấn;\n- Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Thị Hạnh",
          ],
        ]),
      ],
      { numbering },
    ),
    "ke-hoach.docx",
  );
  const { document, tasks } = readDirective(source.text);
  expect(document).toMatchObject({
    kind: "KH",
    number: "45/KH-UBND",
    issuer: "UBND huyện Đông Sơn",
    issuedOn: "2025-03-10",
    title: "Sắp xếp, số hóa hồ sơ lưu trữ năm 2025",
    signer: "Lê Thị Hạnh",
    recipients: ["Sở Nội vụ", "UBND các xã, thị trấn", "Lưu: VT"],
  });
  expect(tasks.map(({ ref, lead, coordinating, deadline }) => [ref, lead, coordinating, deadline])).toEqual([
    ["I.1.1", ["Phòng Nội vụ"], ["Phòng Tư pháp"], { kind: "date", date: "2025-04-20" }],
    ["I.1.2", ["Phòng Nội vụ"], [], { kind: "recurring", every: "month", by: null }],
  ]);
});

test("a Word file that is empty or broken is refused", async () => {
  const whole = await makeDocx(["Nội dung"]);
  await expect(openSource(await makeDocx([""]), "a.docx")).rejects.toMatchObject({ code: "FILE_REFUSED" });
  await expect(openSource(whole.subarray(0, whole.length - 200), "a.docx")).rejects.toMatchObject({
    code: "FILE_REFUSED",
  });
});
