import { openSource } from "../../../reader/files/open.ts";
import { plan } from "../plan.ts";
import { makeEdoc, makeEdxml, type Packed } from "./makeEdxml.ts";
import { makeDocx } from "./makeOffice.ts";
import { makeZip } from "./makeZip.ts";

const text = Buffer.from(plan);
const body = { name: "ke-hoach.txt", bytes: text };
const packed = (name: string, data = text): Packed => ({ name: `${name}.zip`, bytes: makeZip([{ name, data }]) });

test("the header of the national standard is taken over the text", async () => {
  const source = await openSource(makeEdxml([body]), "goi-tin.edxml");
  expect(source).toMatchObject({ format: "edxml", text: plan.normalize("NFC") });
  expect(source.document).toEqual({
    kind: "KH",
    number: "45/KH-UBND",
    issuer: "UBND huyện Đông Sơn",
    issuedOn: "2025-03-10",
    place: "Đông Sơn",
    title: "Sắp xếp hồ sơ lưu trữ",
    signer: "Lê Thị Hạnh",
    signerTitle: "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH",
    recipients: ["Sở Nội vụ", "UBND xã An Bình", "Lưu: VT"],
  });
});

test("the dialect of the provincial buses says the same in other places", async () => {
  const source = await openSource(makeEdoc([body]), "goi-tin.xml");
  expect(source.document).toEqual({
    kind: "KH",
    number: "45/KH-UBND",
    issuer: "UBND huyện Đông Sơn",
    issuedOn: "2025-03-10",
    title: "Sắp xếp hồ sơ lưu trữ",
    signer: "Lê Thị Hạnh",
    signerTitle: "Chủ tịch",
    recipients: ["Sở Nội vụ"],
  });
});

test.each<[string, () => Promise<Packed[]> | Packed[], string]>([
  ["packed", () => [packed("ke-hoach.txt")], "ke-hoach.txt"],
  ["packed in a folder", () => [packed("a/b/ke-hoach.txt")], "ke-hoach.txt"],
  [
    "after one that cannot be read",
    () => [{ name: "anh.gif", bytes: Buffer.from("GIF89a\0\0") }, body],
    "ke-hoach.txt",
  ],
  ["after a package, which is not opened", () => [{ name: "b.edxml", bytes: makeEdxml([body]) }, body], "ke-hoach.txt"],
  ["of Word", async () => [{ name: "a.docx", bytes: await makeDocx(["Rà soát hồ sơ"]) }], "a.docx"],
])("an attachment %s is the document", async (_, attachments, name) => {
  const source = await openSource(makeEdxml(await attachments()), "goi-tin.edxml");
  expect(source.text).toContain("hồ sơ");
  expect(source.notes).toContain(`Đọc tệp đính kèm “${name}” của gói tin edXML`);
});

test("further attachments are named", async () => {
  const source = await openSource(makeEdxml([body, { name: "phu-luc.txt", bytes: text }]), "goi-tin.edxml");
  expect(source.notes).toContain("Tệp đính kèm chưa đọc: “phu-luc.txt”");
});

test.each<[string, Buffer, string]>([
  ["no attachment", makeEdxml([]), "gói tin edXML không có tệp đính kèm"],
  ["an attachment that leads out of its folder", makeEdxml([packed("../../ke-hoach.txt")]), "tệp nén bất thường"],
  ["an attachment with macros", makeEdxml([packed("word/vbaProject.bin")]), "có macro"],
  ["XML of another kind", Buffer.from('<?xml version="1.0"?><hoaDon/>'), "không phải gói tin edXML"],
  ["broken XML", makeEdxml([body]).subarray(0, 900), "XML sai cú pháp"],
  [
    "an entity that fetches a file",
    Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><edXML>&x;</edXML>'),
    "XML có khai báo DTD",
  ],
  ["an entity that is declared nowhere", makeEdxml([body], "&x;"), "XML sai cú pháp"],
  ["elements without end", Buffer.from(`<edXML>${"<a>".repeat(5000)}`), "XML có cấu trúc bất thường"],
])("a package with %s is refused", async (_, bytes, reason) => {
  await expect(openSource(bytes, "goi-tin.edxml")).rejects.toMatchObject({
    code: "FILE_REFUSED",
    details: { reason: expect.stringContaining(reason) },
  });
});
