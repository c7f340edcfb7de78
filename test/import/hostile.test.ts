import { setTimeout as wait } from "node:timers/promises";
import { type Api, signIn } from "../harness/api.ts";
import type { MadeAgency } from "../harness/make.ts";
import { startTestServer, type TestServer } from "../harness/server.ts";
import { hugePicture, lockedPdf, manyPages } from "../reader/files/makePdf.ts";
import { makeZip, type Part } from "../reader/files/makeZip.ts";
import { planLines } from "./plan.ts";

let server: TestServer;
let root: MadeAgency;
let api: Api;

beforeAll(async () => {
  server = await startTestServer({ env: { JOBS: "on" } });
  root = await server.make.root();
  const { email, password } = await server.make.person({ roles: [{ role: "MONITOR" }] });
  api = await signIn(server.url, email, password);
});
afterAll(() => server?.stop());

/** What the person is told: by the upload itself, or in the end by the reading. */
async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  const { status, body } = await api.upload(bytes, name);
  if (status !== 201) return `${status} ${body.message}`;
  const { directiveImport } = await api.query<{
    directiveImport: { reading: { id: string } | null; directive: object | null; userErrors: { message: string }[] };
  }>(
    "mutation ($input: DirectiveImportInput!) { directiveImport(input: $input) { reading { id } directive { id } userErrors { message } } }",
    { input: { fileId: body.id, issuerId: root.id } },
  );
  if (directiveImport.directive) return "đã đọc";
  const id = directiveImport.reading?.id;
  if (!id) return directiveImport.userErrors.map(({ message }) => message).join();
  for (const end = performance.now() + 60_000; performance.now() < end; await wait(50)) {
    const { reading } = await api.query<{
      reading: { state: string; message: string | null; directive: object | null };
    }>("query ($id: ID!) { reading(id: $id) { state message directive { id } } }", { id });
    if (reading.state === "DONE") return "đã đọc";
    if (reading.state === "FAILED") return reading.message ?? "";
  }
  throw new Error("The reading did not come to an end");
}

const types = (data: Buffer | string): Part => ({ name: "[Content_Types].xml", data });
const word = (document: Buffer | string, more: Part[] = []) =>
  makeZip([
    types(
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    { name: "word/document.xml", data: document },
    ...more,
  ]);
const paragraph = "<document><body><p><r><t>Nội dung</t></r></p></body></document>";
const spaces = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, 32);
const laughs = `<!DOCTYPE edXML [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => {
  const letter = (n: number) => String.fromCharCode(97 + n);
  return `<!ENTITY ${letter(i + 1)} "${`&${letter(i)};`.repeat(10)}">`;
}).join("")}]>`;

const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(57);
  bytes.write("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.set([8, 0, 0, 0, 0], 24);
  bytes.write("\0\0\0\0IDAT", 33, "latin1");
  bytes.write("\0\0\0\0IEND", 45, "latin1");
  return bytes;
};
const jpeg = (width: number, height: number) => {
  const bytes = Buffer.from("ffd8ffe000104a46494600010100000100010000ffc0000b0800000000010111000000000000ffd9", "hex");
  bytes.writeUInt16BE(height, 25);
  bytes.writeUInt16BE(width, 27);
  return bytes;
};
const tiff = Buffer.concat([
  Buffer.from("49492a0008000000020000010400010000007db3000001010400010000007db3000000000000", "hex"),
  Buffer.alloc(64),
]);

test.each<[string, () => Uint8Array, string, string]>([
  ["a zip bomb", () => word(spaces(300)), "bom.docx", "giải nén ra quá lớn"],
  [
    "a zip bomb in the list of its parts",
    () => makeZip([types(spaces(300)), { name: "word/document.xml", data: paragraph }]),
    "bom.docx",
    "Không nhận tệp “bom.docx”: ",
  ],
  [
    "a billion laughs",
    () => Buffer.from(`<?xml version="1.0"?>${laughs}<edXML>&u;</edXML>`),
    "a.edxml",
    "có khai báo DTD",
  ],
  [
    "a billion laughs in Word",
    () => word(`<?xml version="1.0"?>${laughs}<document>&u;</document>`),
    "a.docx",
    "có khai báo DTD",
  ],
  ["ten thousand pages", () => manyPages(10_000), "a.pdf", "quá nhiều trang (10000 trang, tối đa 500 trang)"],
  ["more than five hundred pages", () => manyPages(501), "a.pdf", "quá nhiều trang (501 trang, tối đa 500 trang)"],
  ["a PNG that declares two gigabytes", () => png(46_000, 46_000), "a.png", "ảnh quá lớn (46000 × 46000 điểm ảnh"],
  ["a JPEG that declares four gigabytes", () => jpeg(65_000, 65_000), "a.jpg", "ảnh quá lớn (65000 × 65000 điểm ảnh"],
  ["a TIFF that declares two gigabytes", () => tiff, "a.tif", "415 Không nhận tệp “a.tif”: chỉ nhận PDF"],
  ["a page whose picture declares two gigabytes", () => hugePicture(46_000), "a.pdf", "trang 1 có hình ảnh quá lớn"],
  ["macros", () => word(paragraph, [{ name: "word/vbaProject.bin", data: "x" }]), "a.docx", "có macro"],
  ["a PDF with a password", lockedPdf, "a.pdf", "được đặt mật khẩu"],
  ["a damaged PDF", () => Buffer.from("%PDF-1.7\nkhông có gì\n%%EOF\n"), "a.pdf", "tệp PDF bị hỏng"],
  ["nothing", () => Buffer.alloc(0), "a.pdf", "415 Không nhận tệp “a.pdf”: "],
  [
    "more than fifty megabytes",
    () => Buffer.concat([Buffer.from("%PDF-1.7\n"), spaces(50)]),
    "a.pdf",
    "413 Tệp “a.pdf” vượt quá dung lượng cho phép (50 MB).",
  ],
  ["a mark of secrecy", () => Buffer.from(["TUYỆT MẬT", ...planLines("1/KH-UBND")].join("\n")), "a.txt", "độ mật"],
])("%s is refused with the reason", async (_, make, name, reason) => {
  expect(await refusal(make(), name)).toContain(reason);
});

test("a picture inside Word is left alone, whatever size it declares", async () => {
  const lines = planLines("2/KH-UBND").map((line) => `<p><r><t>${line}</t></r></p>`);
  const bytes = word(`<document><body>${lines.join("")}</body></document>`, [
    { name: "word/media/image1.png", data: png(46_000, 46_000) },
  ]);
  expect(await refusal(bytes, "Kế hoạch.docx")).toBe("đã đọc");
});

test("after all of them the server goes on", async () => {
  expect((await api.get("/healthz")).status).toBe(200);
  expect(await refusal(Buffer.from(planLines("3/KH-UBND").join("\n")), "Kế hoạch.txt")).toBe("đã đọc");
});
