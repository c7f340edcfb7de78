import { romanMender } from "../../../reader/files/ocrMarks.ts";
import { ocrParts } from "../../../reader/files/ocrParts.ts";
import { openSource } from "../../../reader/files/open.ts";
import { readDirective } from "../../../reader/read.ts";
import { column, makePdf, type Sheet } from "./makePdf.ts";
import { makeScan, picturesOf } from "./makeScan.ts";

// Half a sheet, so that recognising it takes little time.
const xs = [28, 58, 208, 300, 390];
const cells = (y: number, texts: string[]) => texts.map((text, i) => ({ x: xs[i]! + 5, y, text, size: 11 }));
const sheet: Sheet = {
  width: 595,
  height: 421,
  texts: [
    ...column(30, 40, ["Số: 12/KH-UBND", "", "I. NHIỆM VỤ"], 20, 11),
    ...column(30, 100, ["1. Sở Nội vụ chủ trì, phối hợp với Sở Y tế thống kê hồ sơ", "trong quý II/2025."], 18, 11),
    ...cells(192, ["TT", "Nội dung", "Chủ trì", "Tiến độ"]),
    ...cells(216, ["1", "Kiểm kê kho hồ sơ", "Sở Y tế", "30/6/2025"]),
  ],
  rules: [
    ...[176, 200, 224].map((y): [number, number, number, number] => [28, y, 390, y]),
    ...xs.map((x): [number, number, number, number] => [x, 176, x, 224]),
  ],
};

test("a scanned page is recognised: its sentences, its table, its places", async () => {
  const pages: string[] = [];
  const scan = await makeScan(await makePdf([sheet]));
  const source = await openSource(scan, "quet.pdf", { onPage: (done, total) => pages.push(`${done}/${total}`) });
  expect(source).toMatchObject({ format: "scan", notes: ["1 trang, 1 trang là ảnh quét"] });
  expect(pages).toEqual(["1/1"]);
  expect(source.text).toContain("Số: 12/KH-UBND");
  expect(source.text).toContain("TT | Nội dung | Chủ trì | Tiến độ\n");
  const tasks = readDirective(source.text).tasks.map(({ ref, lead, coordinating, deadline }) => ({
    ref,
    lead,
    coordinating,
    deadline,
  }));
  expect(tasks).toEqual([
    {
      ref: expect.stringMatching(/^I\.1/) as string,
      lead: ["Sở Nội vụ"],
      coordinating: ["Sở Y tế"],
      deadline: { kind: "quarter", value: "2025-Q2" },
    },
    {
      ref: expect.any(String) as string,
      lead: ["Sở Y tế"],
      coordinating: [],
      deadline: { kind: "date", date: "2025-06-30" },
    },
  ]);
  const line = source.lines.find(({ start, end }) => source.text.slice(start, end).startsWith("1. Sở"))!;
  expect(line.box!.x).toBeCloseTo(30 / 595, 1);
  expect(line.box!.y).toBeCloseTo(91 / 421, 1);
});

test("a picture with transparent paper is read like a page", async () => {
  const small = { width: 595, height: 300, texts: column(30, 140, ["Hội đồng xét duyệt hồ sơ"], 20, 16) };
  const [picture] = await picturesOf(await makePdf([small]), true);
  const source = await openSource(picture!, "anh.png");
  expect(source.format).toBe("image");
  expect(source.text.trim()).toBe("Hội đồng xét duyệt hồ sơ");
});

const png = (width: number, height: number, interlaced = 0) => {
  const bytes = Buffer.alloc(33);
  bytes.write("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.set([8, 0, 0, 0, interlaced], 24);
  return bytes;
};
const jpeg = (width: number, height: number, end = "ffd9") => {
  const frame = Buffer.from("ffd8ffc0000b0800000000010111000000000000", "hex");
  frame.writeUInt16BE(height, 7);
  frame.writeUInt16BE(width, 9);
  return Buffer.concat([frame, Buffer.from(end, "hex")]);
};

test.each<[string, Buffer, string]>([
  ["a PNG that declares two gigabytes", png(46_000, 46_000), "ảnh quá lớn (46000 × 46000 điểm ảnh"],
  ["a JPEG that declares four gigabytes", jpeg(65_000, 65_000), "ảnh quá lớn"],
  ["a PNG cut short", png(100, 100), "chưa được tải về đầy đủ"],
  ["a JPEG cut short", jpeg(100, 100, ""), "chưa được tải về đầy đủ"],
  ["a picture without size", png(0, 100), "tệp ảnh bị hỏng"],
])("%s is refused before it is decoded", async (_, bytes, reason) => {
  await expect(openSource(bytes, "anh.png")).rejects.toMatchObject({
    code: "FILE_REFUSED",
    details: { reason: expect.stringContaining(reason) as string },
  });
});

test("the Roman numbers of headings are mended by their order", () => {
  const printed = ["I.Mục đích", "TL. CHỦ TỊCH", "IL Nhiệm vụ", "HI. Tổ chức", "1. Phòng", "TV. Kinh phí", "V. Nơi"];
  const again = ["PHỤ LỤC", "l. Mục một", "I. Mục hai", "Il. Mục ba", "VI. Mục sáu"];
  expect([...printed, ...again].map(romanMender())).toEqual([
    "I. Mục đích",
    "TL. CHỦ TỊCH",
    "II. Nhiệm vụ",
    "III. Tổ chức",
    "1. Phòng",
    "IV. Kinh phí",
    "V. Nơi",
    "PHỤ LỤC",
    "I. Mục một",
    "II. Mục hai",
    "III. Mục ba",
    "VI. Mục sáu",
  ]);
});

test.each([
  ["SởY", "Sở Y"],
  ["trongquý", "trong quý"],
  ["Phốihợp:", "Phối hợp:"],
  ["đềxuấtsửa", "đề xuất sửa"],
  ["khảnăng", "khả năng"],
  ["Số:12/KH-UBND", "Số: 12/KH-UBND"],
  // Two ways to part it: "ba nhành", "ban hành".
  ["banhành", "banhành"],
  ["quyết", "quyết"],
  ["giếng", "giếng"],
  ["HĐND", "HĐND"],
  ["Krông", "Krông"],
  ["Facebook", "Facebook"],
])("%s as recognised is %s", (text, parts) => {
  expect(ocrParts(text).join(" ")).toBe(parts);
});
