import { sniff } from "../../../reader/files/sniff.ts";
import { makeEdoc, makeEdxml } from "./makeEdxml.ts";
import { makeDocx, makeXlsx } from "./makeOffice.ts";
import { makeZip } from "./makeZip.ts";

const compound = (stream: string): Buffer =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from(stream, "utf16le")]);

test.each<[string, () => Buffer | Promise<Buffer>, string, string]>([
  ["a PDF", () => Buffer.from("%PDF-1.7\n"), "a.docx", "pdf"],
  ["a PDF after stray bytes", () => Buffer.from("\n\n%PDF-1.4\n"), "a", "pdf"],
  ["a PNG", () => Buffer.from("89504e470d0a1a0a", "hex"), "a.pdf", "png"],
  ["a JPEG", () => Buffer.from("ffd8ffe000104a46", "hex"), "a.pdf", "jpeg"],
  ["Word", () => makeDocx(["a"]), "a.pdf", "docx"],
  ["Excel", () => makeXlsx([{ name: "A", rows: [["a"]] }]), "a.docx", "xlsx"],
  ["another zip", () => makeZip([{ name: "a.txt", data: "a" }]), "a.docx", "zip"],
  ["old Word", () => compound("WordDocument"), "a.pdf", "doc"],
  ["old Excel", () => compound("Workbook"), "a.doc", "xls"],
  ["an old file that only its name tells", () => compound("Khác"), "a.doc", "doc"],
  ["a message of Outlook", () => compound("__substg1.0"), "a.msg", "unknown"],
  ["Word with a password", () => compound("EncryptedPackage"), "a.docx", "docx"],
  ["Excel with a password", () => compound("EncryptedPackage"), "a.xlsx", "xlsx"],
  ["edXML", () => makeEdxml([]), "a.txt", "edxml"],
  ["edXML of the other dialect", () => makeEdoc([]), "a.txt", "edxml"],
  ["edXML in UTF-16", () => Buffer.from('\ufeff<?xml version="1.0"?><edXML/>', "utf16le"), "a.txt", "edxml"],
  ["a text", () => Buffer.from("KẾ HOẠCH\n"), "a.pdf", "text"],
  ["a text in UTF-16", () => Buffer.from("\ufeffKẾ HOẠCH", "utf16le"), "a", "text"],
  ["HTML", () => Buffer.from("<!DOCTYPE html><p>a"), "a.doc", "unknown"],
  ["RTF", () => Buffer.from("{\\rtf1 a}"), "a.doc", "unknown"],
  ["a GIF", () => Buffer.from("GIF89a\x01\x00\x01\x00\x80\x00\x00"), "a.txt", "unknown"],
  ["nothing", () => Buffer.alloc(0), "a.txt", "unknown"],
])("%s is told by its content", async (_, make, name, format) => {
  expect(sniff(await make(), name)).toBe(format);
});
