import { deflateSync } from "node:zlib";
import { type Font, openFont } from "./font.ts";

const page = { width: 595, height: 842, left: 79, right: 50, top: 770, leading: 19, size: 11 };

const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, "0");

// Opened once: a whole demo writes over a hundred pages.
let opened: Font[] | null = null;
const fonts = (): Font[] => {
  opened ??= [openFont("latin"), openFont("vietnamese")];
  return opened;
};

/** Sets paragraphs on one page; they are broken into lines, an empty one leaves a gap. The fonts are embedded. */
export function pdfPage(paragraphs: readonly string[]): Buffer {
  const lines = paragraphs.flatMap(broken);
  const shown = lines.map((line) => `${runs(line)} T*`).join("\n");
  const content = `BT ${page.leading} TL ${page.left} ${page.top} Td\n${shown}\nET`;
  const letters = [...new Set(lines.join(""))];
  const resources = fonts().map((_, index) => `/F${index} ${5 + 5 * index} 0 R`);
  return assemble([
    "<< /Type /Catalog /Pages 2 0 R /Lang (vi) >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents 4 0 R /Resources << /Font << ${resources.join(" ")} >> >> >>`,
    stream(Buffer.from(content, "latin1")),
    ...fonts().flatMap((font, index) => fontObjects(font, letters, 5 + 5 * index)),
  ]);
}

// The typeface comes in two files: letters that the first lacks are taken from the second.
function placeOf(letter: string): { font: number; glyph: number } {
  const font = fonts().findIndex((one) => one.glyphOf(letter) !== 0);
  return font < 0 ? { font: 0, glyph: 0 } : { font, glyph: fonts()[font]?.glyphOf(letter) ?? 0 };
}

function widthOf(text: string): number {
  const units = [...text].map((letter) => {
    const { font, glyph } = placeOf(letter);
    return fonts()[font]?.widthOf(glyph) ?? 0;
  });
  return (units.reduce((sum, width) => sum + width, 0) * page.size) / 1000;
}

function broken(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > page.width - page.left - page.right) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function runs(line: string): string {
  const parts: { font: number; glyphs: string }[] = [];
  for (const letter of line) {
    const { font, glyph } = placeOf(letter);
    const last = parts.at(-1);
    if (last?.font === font) last.glyphs += hex(glyph);
    else parts.push({ font, glyphs: hex(glyph) });
  }
  return parts.map(({ font, glyphs }) => `/F${font} ${page.size} Tf <${glyphs}> Tj`).join(" ");
}

/** The five objects of an embedded font, the first of which has the number `first`. */
function fontObjects(font: Font, letters: string[], first: number): (string | Buffer)[] {
  const own = letters.map((letter) => ({ letter, glyph: font.glyphOf(letter) })).filter(({ glyph }) => glyph !== 0);
  const widths = own.map(({ glyph }) => `${glyph} [${font.widthOf(glyph)}]`).join(" ");
  const name = `/DEMO${first}+BeVietnamPro`;
  // ToUnicode lets readers search and copy; a block holds at most a hundred letters.
  const maps: string[] = [];
  for (let from = 0; from < own.length; from += 100) {
    const rows = own
      .slice(from, from + 100)
      .map(({ letter, glyph }) => `<${hex(glyph)}> <${hex(letter.charCodeAt(0))}>`);
    maps.push(`${rows.length} beginbfchar\n${rows.join("\n")}\nendbfchar`);
  }
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Demo def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n${maps.join("\n")}\nendcmap CMapName currentdict /CMap defineresource pop end end`;
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${first + 1} 0 R] /ToUnicode ${first + 4} 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${first + 2} 0 R /CIDToGIDMap /Identity /W [${widths}] >>`,
    `<< /Type /FontDescriptor /FontName ${name} /Flags 4 /FontBBox [-200 -300 1200 1100] /ItalicAngle 0 /Ascent 1000 /Descent -265 /CapHeight 700 /StemV 80 /FontFile2 ${first + 3} 0 R >>`,
    stream(font.ttf, `/Length1 ${font.ttf.length}`),
    stream(Buffer.from(map, "latin1")),
  ];
}

function stream(bytes: Buffer, more = ""): Buffer {
  const packed = deflateSync(bytes);
  const head = `<< /Length ${packed.length} /Filter /FlateDecode ${more} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), packed, Buffer.from("\nendstream", "latin1")]);
}

function assemble(objects: (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.5\n%\xE2\xE3\xCF\xD3\n", "latin1")];
  let length = parts[0]?.length ?? 0;
  const add = (part: string | Buffer) => {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const offsets = objects.map((object, index) => {
    const offset = length;
    add(`${index + 1} 0 obj\n`);
    add(object);
    add("\nendobj\n");
    return offset;
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}
