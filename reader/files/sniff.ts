import { zipNames } from "./zipNames.ts";

/** What a file is by its content; "doc" and "xls" are the formats of before 2007, "zip" an archive of anything else. */
export type Format = "pdf" | "docx" | "xlsx" | "edxml" | "text" | "png" | "jpeg" | "doc" | "xls" | "zip" | "unknown";

const COMPOUND = "d0cf11e0a1b11ae1";

/**
 * Tells a file's format by its bytes; the name only breaks ties. Every XML file is "edxml" and a password-protected Office file
 * is "docx" or "xlsx": their readers refuse with the reason.
 */
export function sniff(bytes: Uint8Array, name: string): Format {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = data.toString("latin1", 0, 1024);
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (data.toString("hex", 0, 8) === COMPOUND) return compoundFormat(data, name);
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return zipFormat(bytes);
  const text = data.includes(0) ? wideText(data) : head;
  if (text === null || data.length === 0) return "unknown";
  const opening = text.replace(/^(?:\xef\xbb\xbf|\ufeff)?\s*/, "");
  if (/^<\?xml|^<(?:\w+:)?edXML/i.test(opening)) return "edxml";
  if (/^(?:<!doctype|<html|\{\\rtf|mime-version:|%!ps)/i.test(opening)) return "unknown";
  return isPlain(text) ? "text" : "unknown";
}

function zipFormat(bytes: Uint8Array): Format {
  const names = zipNames(bytes);
  if (names.some((name) => name.startsWith("word/"))) return "docx";
  return names.some((name) => name.startsWith("xl/")) ? "xlsx" : "zip";
}

// The directory of a compound file names its streams in UTF-16.
function compoundFormat(data: Buffer, name: string): Format {
  const holds = (stream: string) => data.includes(stream, 0, "utf16le");
  const excel = /\.xl\w+$/i.test(name);
  if (holds("EncryptedPackage")) return excel ? "xlsx" : "docx";
  if (holds("WordDocument")) return "doc";
  if (holds("Workbook")) return "xls";
  if (/\.doc$/i.test(name)) return "doc";
  return excel ? "xls" : "unknown";
}

// Bytes of zero stand in text only where each letter takes two bytes.
function wideText(data: Buffer): string | null {
  const head = data.subarray(0, 1024 + (data.length % 2));
  const little = head[0] === 0xff && head[1] === 0xfe;
  const big = head[0] === 0xfe && head[1] === 0xff;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) if (head[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (little || (!big && odd > head.length / 5 && even === 0)) return head.toString("utf16le");
  if (big || (even > head.length / 5 && odd === 0))
    return Buffer.from(head.subarray(0, head.length & ~1))
      .swap16()
      .toString("utf16le");
  return null;
}

// Control characters beyond tabs, line and page breaks are the mark of a binary file.
function isPlain(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 26 && code !== 27) controls++;
  }
  return controls <= 2 + text.length / 200;
}
