import type { Sheet } from "./makePdf.ts";
import { broken, measurer } from "./typeset.ts";

/** How a text is set: the size of type, whether lines are filled to the right edge, and where the numbers of pages stand. */
export type Setting = { size: number; justified: boolean; numbers: "top" | "bottom" };

const [LEFT, RIGHT, TOP, BOTTOM] = [85, 541, 70, 772];
const MARKS = "⁰¹²³";
const NOTE = /^[¹²³] /;

/**
 * Sets the text of a document as an office does: letterhead in two columns, paragraphs broken anew, notes at the foot of
 * their page, the recipients beside the signature. Empty lines of the text part its paragraphs.
 */
export async function setPlan(text: string, setting: Setting): Promise<Sheet[]> {
  const { size, justified, numbers } = setting;
  const measure = await measurer();
  const sheets: Sheet[] = [];
  let y = 0;
  const page = () => {
    const number = String(sheets.length + 1);
    const texts = sheets.length === 0 ? [] : [{ x: 310, y: numbers === "top" ? 40 : 815, text: number, size }];
    sheets.push({ texts });
    y = TOP;
  };
  const put = (x: number, line: string, more: { size?: number; bold?: boolean } = {}, at = y) => {
    for (const piece of pieces(line, more.size ?? size)) {
      sheets.at(-1)!.texts.push({ x, y: at - piece.raised, text: piece.text, ...more, size: piece.size });
      x += measure(piece.text, piece.size, more.bold);
    }
  };
  const paragraph = (words: string[], bold: boolean) => {
    const wide = (word: string) => measure(word, size, bold);
    let first = true;
    for (const { line, last } of broken(words, (at) => RIGHT - LEFT - (at === 0 ? 36 : 0), wide)) {
      if (y > BOTTOM) page();
      let x = LEFT + (first ? 36 : 0);
      const free = RIGHT - x - line.reduce((sum, word) => sum + wide(word), 0);
      const blank = justified && !last ? free / Math.max(1, line.length - 1) : wide(" ");
      for (const word of line) {
        put(x, word, { bold });
        x += wide(word) + blank;
      }
      first = false;
      y += size * 1.45;
    }
    y += 6;
  };
  const note = (words: string[]) => {
    const lines = broken(
      words,
      () => RIGHT - LEFT,
      (word) => measure(word, 9.5),
    );
    sheets.at(-1)!.rules = [[LEFT, BOTTOM + 4 - 13 * lines.length, LEFT + 140, BOTTOM + 4 - 13 * lines.length]];
    for (const [i, { line }] of lines.entries())
      put(LEFT, line.join(" "), { size: 9.5 }, BOTTOM + 18 - 13 * (lines.length - i));
    page();
  };

  page();
  const { letterhead, title, body, recipients, signer } = partsOf(text);
  for (const [i, [left, right]] of letterhead.entries()) {
    put(LEFT + 10, left, { bold: i === 1, size: 11.5 });
    put(RIGHT - 10 - measure(right, 11.5, i < 2), right, { bold: i < 2, size: 11.5 });
    y += 18;
  }
  y += 14;
  for (const line of title) {
    put((LEFT + RIGHT - measure(line, size, true)) / 2, line, { bold: true });
    y += size * 1.4;
  }
  y += 10;
  for (const block of body) {
    const words = block.split(/\s+/);
    if (NOTE.test(block)) note(words);
    else paragraph(words, /^[IVX]+\. /.test(block));
  }
  if (y > BOTTOM - 160) page();
  put(LEFT, "Nơi nhận:", { bold: true, size: 11 });
  put(400, signer[0]!, { bold: true });
  for (const [i, line] of recipients.entries()) put(LEFT, line, { size: 10 }, y + 16 + 14 * i);
  put(380, signer[1]!, { bold: true }, y + 95);
  return sheets;
}

// The signs of notes are raised numbers in print.
const pieces = (line: string, size: number) =>
  line
    .split(/(?<=[¹²³])|(?=[¹²³])/u)
    .map((text) =>
      NOTE.test(`${text} `)
        ? { text: String(MARKS.indexOf(text)), size: size * 0.62, raised: size * 0.35 }
        : { text, size, raised: 0 },
    );

function partsOf(text: string) {
  const [one = "", two = ""] = text.split("\n");
  const cut = (line: string, at: RegExp) =>
    [line.slice(0, line.search(at)).trim(), line.slice(line.search(at))] as const;
  const end = text.indexOf("Nơi nhận:");
  const from = text.indexOf("Căn cứ");
  const closing = text.slice(end).split("\n");
  return {
    letterhead: [
      ["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"] as const,
      cut(one, /Độc lập/),
      cut(two, /\S+ \S+, ngày/),
    ],
    title: text.slice(text.indexOf("KẾ HOẠCH"), from).trim().split(/\n+/),
    body: text
      .slice(from, end)
      .split(/\n\s*\n|\n(?=- )/)
      .map((block) =>
        block
          .trim()
          .replace(/-\n(?=\p{Lu})/gu, "-")
          .replace(/\n/g, " "),
      )
      .filter((block) => block !== ""),
    recipients: closing.filter((line) => line.startsWith("- ")),
    signer: [
      closing[0]!.replace("Nơi nhận:", "").trim(),
      closing.find((line) => /^(?:\p{Lu}\p{Ll}+ ?){3,4}$/u.test(line))!,
    ],
  };
}
