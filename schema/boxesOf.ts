import type { LayoutLine } from "../entities/sourceLayout.ts";
import type { PageBox } from "./types/sourcePage.ts";

/** Where the words from `start` to `end` are printed: a box for each line, cut to the words by the share of its letters. */
export function boxesOf(lines: readonly LayoutLine[], start: number, end: number): PageBox[] {
  return lines.flatMap(([from, to, page, x, y, width, height]) => {
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    if (first >= last) return [];
    const letter = width / (to - from);
    return [
      { page, start: first, end: last, x: x + (first - from) * letter, y, width: (last - first) * letter, height },
    ];
  });
}
