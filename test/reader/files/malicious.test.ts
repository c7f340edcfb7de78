import fc from "fast-check";
import { openSource } from "../../../reader/files/open.ts";
import { Failure } from "../../../rules/failure.ts";
import { makeEdxml } from "./makeEdxml.ts";
import { makeDocx, makeXlsx } from "./makeOffice.ts";
import { makeZip, type Part } from "./makeZip.ts";

const word = (data: Buffer | string, more: Part[] = []) => makeZip([{ name: "word/document.xml", data }, ...more]);
const document = "<document><body><p><r><t>Nội dung</t></r></p></body></document>";
const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => {
  const letter = String.fromCharCode(98 + (i % 25)).repeat(1 + Math.floor(i / 25));
  return `<!ENTITY ${letter} "${"&a;".repeat(10)}">`;
}).join("")}]><edXML>&z;</edXML>`;
const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
const bomb = () => word(Buffer.alloc(16 * 1024 * 1024, 32));

test.each<[string, string, () => Buffer, string]>([
  ["a zip bomb", "bom.docx", bomb, "tệp nén bất thường (giải nén ra quá lớn)"],
  [
    "a zip bomb in a package",
    "bom.edxml",
    () => makeEdxml([{ name: "bom.docx", bytes: bomb() }]),
    "giải nén ra quá lớn",
  ],
  [
    "a part larger than it says",
    "bom.docx",
    () => makeZip([{ name: "word/document.xml", data: Buffer.alloc(8_000_000, 32), declared: 100 }]),
    "tệp hỏng hoặc tệp nén bất thường",
  ],
  [
    "more parts than any document has",
    "bom.docx",
    () => makeZip(Array.from({ length: 21_000 }, (_, i) => ({ name: `word/${i}`, data: "" }))),
    "quá nhiều phần",
  ],
  ["a billion laughs", "cuoi.edxml", () => Buffer.from(laughs), "XML có khai báo DTD"],
  ["a billion laughs in Word", "cuoi.docx", () => word(laughs), "XML có khai báo DTD"],
  ["elements without end in Word", "sau.docx", () => word("<a>".repeat(100_000)), "XML có cấu trúc bất thường"],
  ["macros in Word", "ke-hoach.docm", () => word(document, [{ name: "word/vbaProject.bin", data: "x" }]), "có macro"],
  [
    "macros in a file that says it has none",
    "a.docx",
    () => word(document, [{ name: "word/VbaProject.bin", data: "x" }]),
    "có macro",
  ],
  [
    "macros in Excel",
    "a.xlsx",
    () =>
      makeZip([
        { name: "xl/workbook.xml", data: "<workbook/>" },
        { name: "xl/macrosheets/sheet1.xml", data: "x" },
      ]),
    "có macro",
  ],
  [
    "a path that leads out of its folder",
    "a.docx",
    () => word(document, [{ name: "../../etc/cron.d/x", data: "x" }]),
    "bất thường",
  ],
  [
    "a password of a zip",
    "a.docx",
    () => makeZip([{ name: "word/document.xml", data: document, encrypted: true }]),
    "đặt mật khẩu",
  ],
  [
    "a password of Office",
    "a.docx",
    () => Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]),
    "tệp đặt mật khẩu",
  ],
  ["the Word of before 2007", "a.doc", () => compound, ".docx"],
  ["the Excel of before 2007", "a.xls", () => compound, ".xlsx"],
])("%s is refused", async (_, name, make, reason) => {
  await expect(openSource(make(), name)).rejects.toMatchObject({
    code: "FILE_REFUSED",
    details: { reason: expect.stringContaining(reason) },
  });
});

test("a sheet merged over all its cells is read at once", async () => {
  const cells = Array.from({ length: 2000 }, (_, i) => `<row r="${i + 1}"><c t="str"><v>${i}</v></c></row>`).join("");
  const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(2000);
  const sheet = `<worksheet><sheetData>${cells}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
  const workbook = '<workbook><sheets><sheet name="A" sheetId="1"/></sheets></workbook>';
  const source = await openSource(
    makeZip([
      { name: "xl/workbook.xml", data: workbook },
      { name: "xl/worksheets/sheet1.xml", data: sheet },
    ]),
    "a.xlsx",
  );
  expect(source.lines).toHaveLength(2000);
});

/** Whether a file is opened or refused, and nothing else. */
async function opens(bytes: Uint8Array, name: string): Promise<boolean> {
  try {
    const { text, lines } = await openSource(bytes, name);
    return (
      text === text.normalize("NFC") && lines.every(({ start, end }) => 0 <= start && start < end && end <= text.length)
    );
  } catch (error) {
    return error instanceof Failure;
  }
}

const heads = [
  "",
  "PK\x03\x04",
  "PK\x05\x06",
  "<?xml",
  "<edXML",
  "\xff\xfe",
  "\xfe\xff",
  "\xef\xbb\xbf",
  "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
];
const names = fc.constantFrom("a.docx", "a.xlsx", "a.txt", "a.edxml", "a.doc", "", "../a.xls");

test("any bytes are opened or refused", async () => {
  const bytes = fc
    .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 3000 }))
    .map(([head, rest]) => Buffer.concat([Buffer.from(head, "latin1"), rest]));
  await fc.assert(fc.asyncProperty(bytes, names, opens), { numRuns: 400 });
});

test("a damaged file of any kind is opened or refused", async () => {
  const table = [
    ["TT", "Nội dung", "Chủ trì"],
    ["1", "Rà soát", "Phòng Nội vụ"],
  ];
  const whole = [
    await makeDocx(["Nội dung"]),
    await makeXlsx([{ name: "A", rows: table }]),
    makeEdxml([{ name: "a.txt", bytes: Buffer.from("Nội dung") }]),
  ];
  const damaged = fc
    .tuple(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
      fc.nat({ max: 1 << 20 }),
    )
    .map(([file, changes, cut]) => {
      const bytes = Buffer.from(file);
      for (const [place, value] of changes) bytes[place % bytes.length] = value;
      return cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes;
    });
  await fc.assert(fc.asyncProperty(damaged, names, opens), { numRuns: 400 });
});

const tags = [
  "p",
  "r",
  "t",
  "tbl",
  "tr",
  "tc",
  "tcPr",
  "gridSpan",
  "vMerge",
  "pPr",
  "numPr",
  "numId",
  "ilvl",
  "sdt",
  "ins",
  "del",
  "txbxContent",
  "row",
  "c",
  "v",
  "is",
  "mergeCells",
  "mergeCell",
  "body",
  "abstractNum",
  "num",
  "lvl",
  "start",
  "lvlText",
  "numFmt",
  "style",
  "basedOn",
  "pStyle",
];
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom("Nội dung", "1", "-7", "1e9", "%1.%9"),
    fc
      .tuple(
        fc.constantFrom(...tags),
        fc.constantFrom(
          "",
          ' val="1"',
          ' val="99999999999"',
          ' val="x"',
          ' ref="B2:A1"',
          ' r="ZZZ0"',
          ' abstractNumId="1" numId="1" ilvl="1" styleId="1"',
          ' t="s"',
        ),
        fc.array(tie("tree"), { maxLength: 5 }),
      )
      .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner.join("")}</${tag}>`),
  ),
}));

test("any structure inside Word and Excel is opened or refused", async () => {
  const files = fc.tuple(tree, tree, tree).map(([body, styles, numbers]) =>
    word(`<document><body>${body}</body></document>`, [
      { name: "word/styles.xml", data: `<styles>${styles}</styles>` },
      { name: "word/numbering.xml", data: `<numbering>${numbers}</numbering>` },
    ]),
  );
  const sheets = tree.map((data) =>
    makeZip([
      { name: "xl/workbook.xml", data: '<workbook><sheets><sheet name="A"/></sheets></workbook>' },
      { name: "xl/worksheets/sheet1.xml", data: `<worksheet><sheetData>${data}</sheetData>${data}</worksheet>` },
    ]),
  );
  await fc.assert(fc.asyncProperty(fc.oneof(files, sheets), fc.constant("a.docx"), opens), { numRuns: 300 });
});
