import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

/** A TrueType font unpacked from WOFF: its bytes, and what setting text with it needs. */
export interface Font {
  ttf: Buffer;
  /** The glyph of a letter, 0 when the font has none. */
  glyphOf(letter: string): number;
  /** The width of a glyph in thousandths of the size. */
  widthOf(glyph: number): number;
}

/** Opens one of the parts that the interface's typeface comes in: "latin" or "vietnamese". */
export function openFont(part: "latin" | "vietnamese"): Font {
  const file = `be-vietnam-pro-${part}-400-normal.woff`;
  const woff = readFileSync(new URL(`../../node_modules/@fontsource/be-vietnam-pro/files/${file}`, import.meta.url));
  const tables = tablesOf(woff);
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (!found) throw new Error(`${file} has no table ${tag}`);
    return found;
  };
  const glyphs = glyphsOf(table("cmap"));
  const units = table("head").readUInt16BE(18);
  const measured = table("hhea").readUInt16BE(34);
  const widths = table("hmtx");
  return {
    ttf: assemble(woff.readUInt32BE(4), tables),
    glyphOf: (letter) => glyphs(letter.codePointAt(0) ?? 0),
    // The last width stands for all glyphs after it.
    widthOf: (glyph) => Math.round((widths.readUInt16BE(Math.min(glyph, measured - 1) * 4) * 1000) / units),
  };
}

// WOFF 1.0: a header of 44 bytes, then 20 bytes per table; a table is deflated when that made it smaller.
function tablesOf(woff: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = 44 + 20 * index;
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    tables.set(woff.toString("latin1", entry, entry + 4), packed < length ? inflateSync(bytes) : bytes);
  }
  return tables;
}

function assemble(flavour: number, tables: Map<string, Buffer>): Buffer {
  const power = Math.floor(Math.log2(tables.size));
  const head = Buffer.alloc(12 + 16 * tables.size);
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(tables.size, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (tables.size - 2 ** power), 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  [...tables].forEach(([tag, bytes], index) => {
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(padded);
    const entry = 12 + 16 * index;
    head.write(tag, entry, "latin1");
    head.writeUInt32BE(checksum(padded), entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

// The table of Unicode letters in its most common form, format 4: segments of code points.
function glyphsOf(cmap: Buffer): (codePoint: number) => number {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const start = subtables.find((at) => cmap.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error("The font has no table of letters in format 4");
  const doubled = cmap.readUInt16BE(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  return (codePoint) => {
    for (let at = 0; at < doubled; at += 2) {
      if (codePoint > cmap.readUInt16BE(ends + at)) continue;
      const first = cmap.readUInt16BE(starts + at);
      if (codePoint < first) return 0;
      const delta = cmap.readUInt16BE(starts + doubled + at);
      const range = cmap.readUInt16BE(starts + 2 * doubled + at);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(starts + 2 * doubled + at + range + 2 * (codePoint - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
