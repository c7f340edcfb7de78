import type { OcrResult } from "./ocr.ts";
import type { PrintedWord } from "./pdfPage.ts";

/** The recognised words of an image in points, on level baselines and with even sizes of type. */
export function wordsOfOcr({ words, slope }: OcrResult, dpi: number): PrintedWord[] {
  const points = 72 / dpi;
  // A recogniser's height of a row counts from the deepest to the highest letter.
  const sizes = words.map((word) => (word.height * points) / 0.94);
  const usual = [...sizes].sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
  return words.map((word, i) => ({
    text: word.text.normalize("NFC"),
    x0: word.x0 * points,
    x1: word.x1 * points,
    base: (word.base - slope * ((word.x0 + word.x1) / 2)) * points,
    size: Math.abs(sizes[i]! / usual - 1) < 0.22 ? usual : sizes[i]!,
  }));
}

/** Mends what recognition does to a Roman number before its full stop at the head of a line: "IL Nhiệm vụ" was "II. Nhiệm vụ". */
export const mendMark = (line: string): string => line.replace(/^(I{0,2}|V|VI{1,2})L(?=[.,]?\s+\p{Lu})[.,]?/u, "$1I.");
