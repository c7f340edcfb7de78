import { type Day, formatDay } from "../rules/day.ts";

const page = { width: 595, height: 842, left: 71, top: 770, leading: 20, columns: 78 };

/** What a short report says; one page. */
export interface ReportSheet {
  agency: string;
  title: string;
  paragraphs: string[];
  day: Day;
  signerTitle: string;
  signer: string;
}

/** Makes a one-page PDF report such as an agency hands in as evidence. */
export function reportPdf(sheet: ReportSheet): Buffer {
  const lines = [
    sheet.agency.toLocaleUpperCase("vi"),
    "",
    "BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
    ...wrapped(sheet.title),
    "",
    ...sheet.paragraphs.flatMap(wrapped),
    "",
    `Minh Giang, ngày ${formatDay(sheet.day)}`,
    sheet.signerTitle,
    sheet.signer,
    "",
    "(Tài liệu minh họa của huyện mẫu)",
  ];
  const font = fontOf(lines.join(""));
  const shown = lines.map((line) => `<${font.encode(line)}> Tj T*`).join("\n");
  const content = `BT /F1 12 Tf ${page.leading} TL ${page.left} ${page.top} Td\n${shown}\nET`;
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    stream(content),
    font.dictionary,
    "<< /Type /FontDescriptor /FontName /TimesNewRoman /Flags 32 /FontBBox [-568 -307 2046 1039] /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 662 /StemV 82 >>",
    stream(font.toUnicode),
  ]);
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + word.length + 1 > page.columns) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

// Vietnamese letters lie outside the encodings that PDF knows, so each letter of the page gets a code of its own,
// named for the reader's font (uni1EBF) and for copying (ToUnicode).
function fontOf(text: string) {
  const letters = [...new Set(text)].sort();
  const codes = new Map(letters.map((letter, index) => [letter, 33 + index]));
  const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, "0");
  const codePoint = (letter: string) => hex(letter.codePointAt(0) ?? 32, 4);
  const names = letters.map((letter) => (letter === " " ? "/space" : `/uni${codePoint(letter)}`));
  const widths = letters.map(widthOf).join(" ");
  const last = 32 + letters.length;
  const maps: string[] = [];
  // A PDF reader takes at most a hundred mappings at a time.
  for (let from = 0; from < letters.length; from += 100) {
    const part = letters.slice(from, from + 100);
    const rows = part.map((letter) => `<${hex(codes.get(letter) ?? 0, 2)}> <${codePoint(letter)}>`);
    maps.push(`${part.length} beginbfchar\n${rows.join("\n")}\nendbfchar`);
  }
  return {
    encode: (line: string) => [...line].map((letter) => hex(codes.get(letter) ?? 33, 2)).join(""),
    dictionary: `<< /Type /Font /Subtype /TrueType /BaseFont /TimesNewRoman /FirstChar 33 /LastChar ${last} /Widths [${widths}] /FontDescriptor 6 0 R /ToUnicode 7 0 R /Encoding << /Type /Encoding /Differences [33 ${names.join(" ")}] >> >>`,
    toUnicode: `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Demo def /CMapType 2 def\n1 begincodespacerange <00> <FF> endcodespacerange\n${maps.join("\n")}\nendcmap end end`,
  };
}

// Widths of Times New Roman by the letter without its accents, in thousandths of the size.
function widthOf(letter: string): number {
  const plain = letter.normalize("NFD").charAt(0).replace("đ", "d").replace("Đ", "D");
  if (/[iljt ,.;:()/'|-]/.test(plain)) return plain === " " || /[,.]/.test(plain) ? 250 : 300;
  if (/[fIrs]/.test(plain)) return 360;
  if (/[mMW]/.test(plain)) return 850;
  if (/[A-Z%]/.test(plain)) return 700;
  return /[acez]/.test(plain) ? 444 : 500;
}

const stream = (text: string) => `<< /Length ${Buffer.byteLength(text, "latin1")} >>\nstream\n${text}\nendstream`;

function pdfOf(objects: string[]): Buffer {
  let text = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
