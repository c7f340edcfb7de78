import type { Readable } from "node:stream";
import { fileTypeFromStream } from "file-type";

const accepted: ReadonlyMap<string, string> = new Map([
  ["application/pdf", "pdf"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"],
  ["text/calendar", "ics"],
  ["image/jpeg", "jpg"],
  ["image/png", "png"],
  ["image/heic", "heic"],
]);

// Word and Excel of before 2007 share one container; only the name tells them apart.
const compound: ReadonlyMap<string, string> = new Map([
  ["doc", "application/msword"],
  ["xls", "application/vnd.ms-excel"],
]);

/** What people are told may be uploaded. */
export const acceptedKinds =
  "chỉ nhận PDF, Word, Excel, ảnh (JPG, PNG, HEIC), gói edXML (.xml, .edxml), lịch (.ics) và văn bản thuần (.txt)";

/**
 * The media type of a file by its bytes; null when it is none that is accepted. `open` is called for a fresh stream of
 * the bytes as often as needed.
 */
export async function fileKind(open: () => Promise<Readable>, name: string): Promise<string | null> {
  const extension = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? "";
  const bytes = await open();
  try {
    const found = await fileTypeFromStream(bytes).catch(() => null);
    if (found === null) return null;
    if (found?.mime === "application/x-cfb") return compound.get(extension) ?? null;
    if (found?.mime === "application/xml") return /^(?:ed)?xml$/.test(extension) ? found.mime : null;
    if (found) return accepted.has(found.mime) ? found.mime : null;
  } finally {
    bytes.destroy();
  }
  if (extension !== "txt") return null;
  if (await isText(await open())) return "text/plain";
  // Letters of before Unicode: the reader knows their alphabets, a browser would show them as rubbish.
  return (await isOldText(await open())) ? "application/octet-stream" : null;
}

async function isText(bytes: Readable): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of bytes) {
      if (decoder.decode(Buffer.from(chunk), { stream: true }).includes("\0")) return false;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

async function isOldText(bytes: Readable): Promise<boolean> {
  for await (const chunk of bytes) {
    if (Buffer.from(chunk).some((byte) => byte < 9 || (byte > 13 && byte < 26) || (byte > 27 && byte < 32)))
      return false;
  }
  return true;
}
