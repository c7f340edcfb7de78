import type { OcrResult } from "./ocr.ts";
import type { PrintedWord } from "./pdfPage.ts";

/** The recognised words of an image in points, on level baselines and with even sizes of type. */
export function wordsOfOcr({ words, slope }: OcrResult, dpi: number): PrintedWord[] {
  const points = 72 / dpi;
  // A recogniser's height of a row counts from the deepest to the highest letter.
  const sizes = words.map((word) => (word.height * points) / 0.94);
  const usual = [...sizes].sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
  return words.map((word, i) => ({
    text: word.text,
    whole: true,
    x0: word.x0 * points,
    x1: word.x1 * points,
    base: (word.base - slope * ((word.x0 + word.x1) / 2)) * points,
    size: Math.abs(sizes[i]! / usual - 1) < 0.15 ? usual : sizes[i]!,
  }));
}
