import type { PrintedPage, PrintedWord } from "./pdfPage.ts";
import { type Row, rowsOf } from "./pdfRows.ts";

const NUMBER = /^[-–—\s.]*(?:trang\s*)?\d{1,3}(?:\s*[/|]\s*\d{1,3})?[-–—\s.]*$/iu;
const BAND = 0.11;

/** Takes running heads, feet and page numbers off the pages: numbers standing alone near an edge, and what recurs there from page to page. */
export function withoutMargins(pages: readonly PrintedPage[]): PrintedPage[] {
  const edges = pages.map(edgeRows);
  const times = new Map<string, number>();
  for (const rows of edges) for (const key of new Set(rows.map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const enough = Math.max(2, 0.4 * pages.length);
  return pages.map((page, i) => {
    const gone = new Set<PrintedWord>(
      edges[i]!.filter((row) => NUMBER.test(row.text) || (times.get(keyOf(row)) ?? 0) >= enough).flatMap(
        (row) => row.words,
      ),
    );
    return gone.size === 0 ? page : { ...page, words: page.words.filter((word) => !gone.has(word)) };
  });
}

// The two outermost rows near the upper and the lower edge.
function edgeRows({ words, height }: PrintedPage): Row[] {
  const upper = rowsOf(words.filter((word) => word.base < BAND * height)).slice(0, 2);
  const lower = rowsOf(words.filter((word) => word.base > (1 - BAND) * height)).slice(-2);
  return [...upper, ...lower];
}

const keyOf = (row: Row): string => `${Math.round(row.base / 8)} ${row.text.toLowerCase().replace(/\d+/g, "#")}`;
