import type { PdfHandle } from "./pdfFile.ts";
import type { PrintedWord } from "./pdfPage.ts";
import { type View, viewOf } from "./pdfView.ts";

/** The words of a page's text layer in the order they were written, and how many of its characters have no known letter. */
export type TextLayer = { words: PrintedWord[]; letters: number; unknown: number };

type Glyph = Required<Omit<PrintedWord, "whole">>;

const LIGATURES: Record<string, string> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
  "\ufb05": "st",
  "\ufb06": "st",
  // PDFium's sign for a hyphen at the end of a line, and the soft hyphen.
  "\u0002": "-",
  "\u00ad": "-",
  "\u00a0": " ",
};
// A page with more is no directive; the rest is left out.
const MANY = 60_000;

/** Reads the text layer: characters with their places, put together to words where no blank parts them. Text that does not lie level is left out. */
export function textLayer(handle: PdfHandle): TextLayer {
  const { pdfium, page } = handle;
  const { calls, floats, doubles } = pdfium;
  const { view, turns } = viewOf(handle);
  const text = calls.FPDFText_LoadPage(page);
  const place = calls.malloc(64);
  const words: PrintedWord[] = [];
  let [letters, unknown] = [0, 0];
  let word: Glyph[] = [];
  const close = () => {
    if (word.length > 0) words.push(joined(word));
    word = [];
  };
  const count = Math.min(calls.FPDFText_CountChars(text), MANY);
  for (let index = 0; index < count; index++) {
    const code = calls.FPDFText_GetUnicode(text, index);
    if (code === 13 || code === 10) close();
    else if (code === 32 || code === 160) {
      // A blank that PDFium guessed between two pieces of a word is none; the next letter's distance decides.
      if (calls.FPDFText_IsGenerated(text, index) === 0) close();
    } else {
      letters++;
      if (isUnknown(code) || calls.FPDFText_HasUnicodeMapError(text, index) === 1) unknown++;
      const size = calls.FPDFText_GetFontSize(text, index);
      calls.FPDFText_GetMatrix(text, index, place);
      const [a = 1, b = 0, c = 0, d = 1] = floats().subarray(place >> 2, (place >> 2) + 4);
      if (!isLevel(a, b, turns)) continue;
      calls.FPDFText_GetLooseCharBox(text, index, place);
      const [left = 0, top = 0, right = 0, bottom = 0] = floats().subarray(place >> 2, (place >> 2) + 4);
      calls.FPDFText_GetCharOrigin(text, index, place, place + 8);
      const [x = 0, y = 0] = doubles().subarray(place >> 3, (place >> 3) + 2);
      const glyph = seen(view, { left, top, right, bottom, x, y });
      const printed = code === 0 ? "\ufffd" : String.fromCodePoint(code);
      const bold = calls.FPDFText_GetFontWeight(text, index) > 550;
      const next = { ...glyph, bold, text: LIGATURES[printed] ?? printed, size: size * Math.hypot(c, d) };
      if (word.length > 0 && parts(word.at(-1)!, next)) close();
      word.push(next);
    }
  }
  close();
  calls.free(place);
  calls.FPDFText_ClosePage(text);
  return { words, letters, unknown };
}

// Letters of private use are bullets at the head of a line and unknown elsewhere; a few do no harm.
const isUnknown = (code: number): boolean =>
  code === 0 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code < 32 && code !== 2 && code !== 9);

function isLevel(a: number, b: number, turns: number): boolean {
  const angle = (Math.atan2(b, a) * 180) / Math.PI + 360;
  const off = Math.abs(((angle - 90 * turns + 180) % 360) - 180);
  return off < 8 || off > 352;
}

function seen(view: View, at: { left: number; top: number; right: number; bottom: number; x: number; y: number }) {
  const [x0, y0] = view(at.left, at.top);
  const [x1] = view(at.right, at.bottom);
  const [, base] = view(at.x, at.y);
  return { x0: Math.min(x0, x1), x1: Math.max(x0, x1), base: Number.isFinite(base) ? base : y0 };
}

// The raised number of a note is a word of its own; so is what stands apart or was written elsewhere.
function parts(last: Glyph, next: Glyph): boolean {
  if (/^\p{M}$/u.test(next.text)) return false;
  const size = Math.max(last.size, next.size);
  if (Math.abs(last.base - next.base) > 0.15 * size) return true;
  const gap = next.x0 - last.x1;
  return gap > 0.12 * size || gap < -0.6 * size;
}

function joined(glyphs: Glyph[]): PrintedWord {
  const first = glyphs[0]!;
  return {
    text: glyphs
      .map((glyph) => glyph.text)
      .join("")
      .normalize("NFC"),
    x0: Math.min(...glyphs.map((glyph) => glyph.x0)),
    x1: Math.max(...glyphs.map((glyph) => glyph.x1)),
    base: first.base,
    size: Math.max(...glyphs.map((glyph) => glyph.size)),
    bold: first.bold,
  };
}
