import { createHash } from "node:crypto";
import { crc32, deflateRawSync } from "node:zlib";
import { perform } from "../actions/act.ts";
import { submitResult } from "../actions/assignments/submitResult.ts";
import { issueDirective } from "../actions/directives/issueDirective.ts";
import { type Api, createApi, signIn } from "./harness/api.ts";
import type { MadeAgency, MadePerson } from "./harness/make.ts";
import { startTestServer, type TestServer } from "./harness/server.ts";

const limitBytes = 1024 * 1024;
const unknownId = "2f3f0d52-8d37-4b9c-a3a4-5cbf6c1e0a55";

let server: TestServer;
let head: MadePerson;
let headOfAnother: MadePerson;
let monitor: MadePerson;
let commune: MadeAgency;
let assignment: { id: string; version: number };

beforeAll(async () => {
  server = await startTestServer({ fileLimitBytes: limitBytes });
  const { make } = server;
  commune = await make.agency({ name: "UBND xã Hòa Thắng", kind: "COMMUNE", level: "COMMUNE" });
  const another = await make.agency({ name: "UBND xã Phong Phú", kind: "COMMUNE", level: "COMMUNE" });
  head = await make.person({ roles: [{ role: "HEAD", agency: commune }] });
  headOfAnother = await make.person({ roles: [{ role: "HEAD", agency: another }] });
  monitor = await make.person({ roles: [{ role: "MONITOR" }] });
  // Both communes work on the directive, each on a task of its own.
  const { tasks } = await make.directive({ by: monitor, tasks: [{ lead: commune }, { lead: another }] });
  assignment = tasks[0]!.assignments[0]!;
});
afterAll(() => server.stop());

const enter = ({ email, password }: MadePerson): Promise<Api> => signIn(server.url, email, password);
const pdf = (words: string) => Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF\n`);

/** A ZIP of stored or deflated entries, as Word and Excel write them. */
function zip(entries: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, tail, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

const contentTypes = (type: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
const docx = zip({ "[Content_Types].xml": contentTypes("wordprocessingml.document"), "word/document.xml": "<w/>" });
const xlsx = zip({ "[Content_Types].xml": contentTypes("spreadsheetml.sheet"), "xl/workbook.xml": "<x/>" });
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1024)]);

describe("what may be uploaded", () => {
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  test.each([
    ["PDF", pdf("biên bản"), "Biên bản.pdf", "application/pdf"],
    ["Word", docx, "Báo cáo.docx", word],
    ["Word under a false name", docx, "Báo cáo.txt", word],
    ["Excel", xlsx, "Phụ lục.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["Word of before 2007", compound, "Báo cáo cũ.DOC", "application/msword"],
    ["Excel of before 2007", compound, "Phụ lục cũ.xls", "application/vnd.ms-excel"],
    ["PNG", png, "ảnh.png", "image/png"],
    ["JPEG", Buffer.from("ffd8ffe000104a46494600010100000100010000ffdb", "hex"), "ảnh.jpg", "image/jpeg"],
    ["edXML", Buffer.from('<?xml version="1.0"?><edXML/>'), "văn bản.edxml", "application/xml"],
    ["a calendar", Buffer.from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"), "lịch.ics", "text/calendar"],
    ["text of before Unicode", Buffer.from([0x4b, 0xea, 0x74, 0x20, 0xe3]), "cũ.txt", "application/octet-stream"],
    ["plain text", Buffer.from("Kết quả thực hiện nhiệm vụ"), "ghi chú.txt", "text/plain"],
  ])("%s", async (_, bytes, name, type) => {
    const { status, body } = await (await enter(head)).upload(bytes, name, "application/x-whatever");
    expect(status).toBe(201);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(body).toEqual({
      id: expect.any(String),
      name,
      type,
      size: bytes.length,
      sha256,
    });
  });

  test.each([
    ["a ZIP", zip({ "a.txt": "a" }), "a.zip"],
    ["a ZIP that calls itself Word", zip({ "a.txt": "a" }), "a.docx"],
    ["a program", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]), "báo cáo.pdf"],
    ["a compound file that is neither Word nor Excel", compound, "setup.msi"],
    ["text with zero bytes", Buffer.from("a\0b"), "ghi chú.txt"],
    ["a web page", Buffer.from("<script>alert(1)</script>"), "trang.html"],
    ["XML under another name", Buffer.from('<?xml version="1.0"?><edXML/>'), "văn bản.pdf"],
    ["nothing", Buffer.alloc(0), "trống.pdf"],
  ])("not %s", async (_, bytes, name) => {
    const { status, body } = await (await enter(head)).upload(bytes, name);
    expect(status).toBe(415);
    expect(body).toEqual({ code: "FILE_REFUSED", message: expect.stringContaining(`Không nhận tệp “${name}”: `) });
  });

  test("not more than the limit, and the limit itself is fine", async () => {
    const api = await enter(head);
    const exact = Buffer.concat([pdf("vừa đủ"), Buffer.alloc(limitBytes)]).subarray(0, limitBytes);
    expect((await api.upload(exact, "vừa đủ.pdf")).status).toBe(201);
    const more = await api.upload(Buffer.concat([exact, Buffer.alloc(1)]), "quá cỡ.pdf");
    expect(more).toMatchObject({ status: 413, body: { code: "FILE_TOO_LARGE" } });
    expect(more.body.message).toBe("Tệp “quá cỡ.pdf” vượt quá dung lượng cho phép (1 MB).");
    const much = await api.upload(Buffer.alloc(limitBytes * 3), "rất lớn.pdf");
    expect(much).toMatchObject({ status: 413, body: { code: "FILE_TOO_LARGE" } });
  });

  test("not without the header that foreign pages cannot send, and not by guests", async () => {
    const api = await enter(head);
    expect(await api.post("/files", {})).toMatchObject({ status: 403, body: { code: "CSRF_HEADER_MISSING" } });
    const plain = await api.post("/files", { file: "không phải biểu mẫu" }, { "x-dondoc-csrf": "1" });
    expect(plain).toMatchObject({ status: 400, body: { code: "INVALID_INPUT" } });
    expect((await createApi(server.url).upload(pdf("khách"), "a.pdf")).status).toBe(401);
  });

  test("the same bytes twice are two files of one content", async () => {
    const api = await enter(head);
    const [first, second] = [await api.upload(pdf("hai lần"), "a.pdf"), await api.upload(pdf("hai lần"), "b.pdf")];
    expect(first.body.sha256).toBe(second.body.sha256);
    expect(first.body.id).not.toBe(second.body.id);
  });

  test("a path or control characters in the name do not survive", async () => {
    const { body } = await (await enter(head)).upload(pdf("tên"), "C:\\Tài liệu\\Báo\u0007 cáo.pdf");
    expect(body.name).toBe("Báo cáo.pdf");
  });
});

describe("who may download", () => {
  test("the uploader alone, until the file is attached to something", async () => {
    const api = await enter(head);
    const bytes = pdf("chưa gửi");
    const { body } = await api.upload(bytes, "Kết quả số 1.pdf");
    const got = await api.get(`/files/${body.id}`);
    expect(got.status).toBe(200);
    expect(got.body.equals(bytes)).toBe(true);
    expect(got.headers.get("content-disposition")).toBe(
      `attachment; filename="Ket qua so 1.pdf"; filename*=UTF-8''${encodeURIComponent("Kết quả số 1.pdf")}`,
    );
    expect(got.headers.get("x-content-type-options")).toBe("nosniff");
    expect(got.headers.get("cache-control")).toBe("private, no-cache");
    const again = await api.get(`/files/${body.id}`, { "if-none-match": got.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
    expect((await (await enter(monitor)).get(`/files/${body.id}`)).status).toBe(404);
  });

  test("evidence: the agency and its monitor; the head of another commune gets the very answer for an unknown id", async () => {
    const api = await enter(head);
    const { body } = await api.upload(pdf("minh chứng"), "minh chứng.pdf");
    await perform(await server.doorOf(head.id), submitResult, {
      assignmentId: assignment.id,
      expectedVersion: assignment.version,
      result: "Đã hoàn thành",
      fileIds: [body.id],
    });
    expect((await (await enter(monitor)).get(`/files/${body.id}`)).status).toBe(200);
    const colleague = await server.make.person({ roles: [{ role: "OFFICER", agency: commune }] });
    expect((await (await enter(colleague)).get(`/files/${body.id}`)).status).toBe(200);

    const other = await enter(headOfAnother);
    const plain = ({ status, headers, body: bytes }: Awaited<ReturnType<Api["get"]>>) => {
      const kept = [...headers].filter(([name]) => name !== "date" && !name.startsWith("ratelimit-"));
      return { status, headers: kept, body: bytes.toString() };
    };
    const forbidden = plain(await other.get(`/files/${body.id}`));
    expect(forbidden.status).toBe(404);
    expect(forbidden).toEqual(plain(await other.get(`/files/${unknownId}`)));
    expect(forbidden).toEqual(plain(await other.get("/files/khong-phai-ma")));
  });

  test("a directive's source: the office while it is a draft, then every agency it gives work to", async () => {
    const { make } = server;
    const { body } = await (await enter(monitor)).upload(pdf("kế hoạch"), "Kế hoạch.pdf");
    const outsider = await make.person();
    const path = `/files/${body.id}`;
    const wanted = { by: monitor, sourceFileId: body.id, tasks: [{ lead: commune }], issue: false };
    const { id, version: expectedVersion } = await make.directive(wanted);
    const clerk = await make.person({ roles: [{ role: "CLERK" }] });
    expect((await (await enter(clerk)).get(path)).status).toBe(200);
    expect((await (await enter(head)).get(path)).status).toBe(404);
    await perform(await server.doorOf(monitor.id), issueDirective, { id, expectedVersion });
    expect((await (await enter(head)).get(path)).status).toBe(200);
    expect((await (await enter(outsider)).get(path)).status).toBe(404);
  });
});
