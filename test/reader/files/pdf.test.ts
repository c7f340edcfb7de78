import { openSource } from "../../../reader/files/open.ts";
import { readDirective } from "../../../reader/read.ts";
import { Failure } from "../../../rules/failure.ts";
import { column, hugePicture, lockedPdf, makePdf, manyPages, type Sheet } from "./makePdf.ts";

const letterhead: Sheet["texts"] = [
  ...column(90, 60, ["ỦY BAN NHÂN DÂN", "XÃ ĐÔNG HÒA", "Số: 45/KH-UBND"]),
  ...column(270, 62, ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]),
  { x: 300, y: 100, text: "Đông Hòa, ngày 10 tháng 3 năm 2025" },
];
const title = column(270, 150, ["KẾ HOẠCH"]).concat(column(210, 168, ["Số hóa hồ sơ lưu trữ năm 2025"]));
const body = [
  "Ủy ban nhân dân xã Đông Hòa xây dựng kế hoạch như sau để các cơ quan,",
  "đơn vị thực hiện:",
  "",
  "I. NHIỆM VỤ",
  "1. Phòng Kinh tế chủ trì, phối hợp với Văn phòng rà soát kho lưu trữ và báo",
  "cáo về Ủy ban nhân dân xã trước ngày 20/4/2025.",
];
const ending: Sheet["texts"] = [
  ...column(80, 600, ["Nơi nhận:", "- Sở Nội vụ;", "- Các cơ quan, đơn vị;", "- Lưu: VT."], 16),
  ...column(340, 600, ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], 16),
  { x: 355, y: 690, text: "Lê Thị Hạnh" },
];
const linesOf = async (sheets: Sheet[]) => (await openSource(await makePdf(sheets), "van-ban.pdf")).text.split("\n");

describe("the text of a PDF", () => {
  test("columns of letterhead and signature are read one after the other", async () => {
    const lines = await linesOf([{ texts: [...letterhead, ...title, ...column(80, 210, body), ...ending] }]);
    expect(lines.slice(0, 11)).toEqual([
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "",
      "Đông Hòa, ngày 10 tháng 3 năm 2025",
      "",
      "ỦY BAN NHÂN DÂN",
      "XÃ ĐÔNG HÒA",
      "Số: 45/KH-UBND",
      "",
      "KẾ HOẠCH",
      "Số hóa hồ sơ lưu trữ năm 2025",
    ]);
    expect(lines.slice(-10)).toEqual([
      "Nơi nhận:",
      "- Sở Nội vụ;",
      "- Các cơ quan, đơn vị;",
      "- Lưu: VT.",
      "",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
      "",
      "Lê Thị Hạnh",
      "",
    ]);
  });

  test("gives the head of the document and its dated task", async () => {
    const texts = [...letterhead, ...title, ...column(80, 210, body), ...ending];
    const { text } = await openSource(await makePdf([{ texts }]), "van-ban.pdf");
    const { document, tasks } = readDirective(text);
    expect(document).toMatchObject({
      kind: "KH",
      number: "45/KH-UBND",
      issuer: "UBND xã Đông Hòa",
      issuedOn: "2025-03-10",
      title: "Số hóa hồ sơ lưu trữ năm 2025",
      signer: "Lê Thị Hạnh",
      signerTitle: "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH",
    });
    expect(tasks.map(({ ref, lead, deadline }) => [ref, lead, deadline])).toEqual([
      ["I.1", ["Phòng Kinh tế"], { kind: "date", date: "2025-04-20" }],
    ]);
  });

  test("running heads and page numbers go, sentences run over the page break, notes come last", async () => {
    const page = (number: string, lines: string[], more: Sheet["texts"] = []): Sheet => ({
      texts: [
        { x: 240, y: 40, text: "Kế hoạch số hóa hồ sơ" },
        { x: 295, y: 810, text: number },
        ...column(80, 80, lines),
        ...more,
      ],
    });
    const lines = await linesOf([
      page(
        "1",
        ["1. Các cơ quan áp dụng giải pháp mới để"],
        [
          { x: 330, y: 75, text: "1", size: 7 },
          { x: 80, y: 740, text: "1", size: 6 },
          { x: 85, y: 744, text: "Như việc quét hồ sơ.", size: 9 },
        ],
      ),
      page("2", ["nâng cao hiệu quả.", "2. Việc khác."]),
      page("- 3 -", ["Hết."]),
    ]);
    expect(lines).toEqual([
      "1. Các cơ quan áp dụng giải pháp mới để¹",
      "nâng cao hiệu quả.",
      "2. Việc khác.",
      "Hết.",
      "",
      "¹ Như việc quét hồ sơ.",
      "",
    ]);
  });

  test("each line has its place on its page", async () => {
    const source = await openSource(
      await makePdf([
        { texts: [], width: 400, height: 400 },
        { texts: column(100, 200, ["Dòng chữ"]), width: 400, height: 400 },
      ]),
      "a.pdf",
    );
    expect(source.pages).toEqual([1, 2].map((number) => ({ number, width: 400, height: 400 })));
    const [line] = source.lines;
    expect(source.text.slice(line!.start, line!.end)).toBe("Dòng chữ");
    expect(line!.page).toBe(2);
    expect(line!.box!.x).toBeCloseTo(0.25, 2);
    expect(line!.box!.y).toBeCloseTo(0.475, 2);
    expect(source).toMatchObject({ format: "pdf", notes: ["2 trang"] });
  });
});

describe("ruled tables", () => {
  const xs = [60, 90, 300, 400, 480, 550];
  const cells = (y: number, texts: string[]) =>
    texts.flatMap((text, i) => column(xs[i]! + 4, y, text.split("\n"), 14, 10));
  const upright = (from: number, to: number, which = [0, 1, 2, 3, 4, 5]) =>
    which.map((i): [number, number, number, number] => [xs[i]!, from, xs[i]!, to]);
  const level = (y: number, from = 60, to = 550): [number, number, number, number] => [from, y, to, y];

  test("headings of two storeys, merged cells, group rows and a row cut by the page break", async () => {
    const first: Sheet = {
      texts: [
        ...cells(112, ["TT", "Nội dung nhiệm vụ", "Cơ quan thực hiện", "", "Thời gian"]),
        ...cells(132, ["", "", "Chủ trì", "Phối hợp", ""]),
        ...cells(152, ["I", "Cải cách thể chế"]),
        ...cells(172, ["1", "Rà soát văn bản đã ban\nhành trên địa bàn", "Văn phòng", "Phòng Kinh tế", "20/4/2025"]),
        ...cells(212, ["2", "Công khai thủ tục", "", "Công an xã", "Quý II/2025"]),
        ...cells(232, ["3", "Báo cáo kết quả thực hiện", "Trạm Y tế", "", "30/6/2025"]),
      ],
      rules: [
        ...[100, 140, 160, 220, 245].map((y) => level(y)),
        level(120, 300, 480),
        // The rule between the first two tasks leaves out the lead's column, whose cell is merged.
        level(200, 60, 300),
        level(200, 400, 550),
        ...upright(100, 120, [0, 1, 2, 4, 5]),
        ...upright(120, 140),
        ...upright(140, 160, [0, 1, 5]),
        ...upright(160, 245),
      ],
    };
    const second: Sheet = {
      texts: cells(112, ["", "cho Ủy ban nhân dân xã", "", "", ""]),
      rules: [level(100), level(120), ...upright(100, 120)],
    };
    expect(await linesOf([first, second])).toEqual([
      "TT | Nội dung nhiệm vụ | Chủ trì | Phối hợp | Thời gian",
      "I. Cải cách thể chế",
      "1 | Rà soát văn bản đã ban hành trên địa bàn | Văn phòng | Phòng Kinh tế | 20/4/2025",
      "2 | Công khai thủ tục |  | Công an xã | Quý II/2025",
      "3 | Báo cáo kết quả thực hiện cho Ủy ban nhân dân xã | Trạm Y tế |  | 30/6/2025",
      "",
    ]);
  });
});

describe("refusals", () => {
  const short = () => makePdf([{ texts: column(80, 80, ["Chữ"]) }]);
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ["an empty file", () => Buffer.alloc(0), "tệp rỗng"],
    ["a file cut short", async () => (await short()).subarray(0, 2000), "chưa được tải về đầy đủ"],
    ["something that only begins as a PDF", () => Buffer.from(`%PDF-1.7\n${"A".repeat(3000)}%%EOF`), "bị hỏng"],
    ["a password", lockedPdf, "được đặt mật khẩu"],
    ["ten thousand pages", () => manyPages(10_000), "quá nhiều trang (10000 trang, tối đa 500 trang)"],
    ["a picture of two gigabytes", () => hugePicture(46_000), "hình ảnh quá lớn"],
    ["pages without a letter", () => manyPages(2), "không đọc được chữ nào"],
  ])("%s", async (_, make, reason) => {
    const refusal = await openSource(await make(), "tep.pdf").catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Failure);
    expect(refusal).toMatchObject({ code: "FILE_REFUSED", details: { name: "tep.pdf" } });
    expect(String((refusal as Failure).details?.reason)).toContain(reason);
  });

  test("limits may be set lower", async () => {
    const pdf = await short();
    await expect(openSource(pdf, "a.pdf", { limits: { bytes: 100 } })).rejects.toMatchObject({ code: "FILE_REFUSED" });
    await expect(openSource(manyPages(3), "a.pdf", { limits: { pages: 2 } })).rejects.toMatchObject({
      details: { reason: "tệp có quá nhiều trang (3 trang, tối đa 2 trang)" },
    });
  });
});
