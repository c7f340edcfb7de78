import { decodeText } from "./encodings.ts";
import { type OpenOptions, refused } from "./limits.ts";
import type { Source } from "./source.ts";
import { cleanText } from "./textLines.ts";

/** Opens a plain text in any Vietnamese encoding; its lines and empty lines stay as they are, page breaks count pages. */
export async function textSource(bytes: Uint8Array, { name, onPage }: OpenOptions): Promise<Source> {
  const { text: decoded, encoding } = decodeText(bytes, name);
  const text = cleanText(decoded).replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw refused(name, "tệp không có chữ nào");
  const lines: Source["lines"] = [];
  let page = 1;
  let at = 0;
  for (const part of text.split(/(?<=[\n\f])/)) {
    const line = part.replace(/[\n\f]$/, "");
    if (line.trim() !== "") lines.push({ start: at, end: at + line.length, page, box: null });
    if (part.endsWith("\f")) page++;
    at += part.length;
  }
  onPage(1, 1);
  const notes = encoding === "UTF-8" || encoding === "UTF-16" ? [] : [`Chuyển từ bảng mã ${encoding} sang Unicode`];
  return { format: "text", text, lines, pages: [], notes };
}
