import type { Span } from "./draft.ts";

/** A printed line without its margins; `gap` tells that an empty line stood before it. */
export type Line = Span & { text: string; gap: boolean };

const PAGE_NUMBER = /^[-–—\s]*\d{1,3}[-–—\s]*$/u;
const SIGNATURE =
  /đã ký lên văn bản|^Ký bởi:|^Email:|^Cơ quan:|^Thời gian ký:|^\d{4}-\d\d-\d\dT\d\d:|^Việt Nam$|^Ngày ký:/u;

/** The lines of the composed text, without page numbers and the stamps of digital signatures. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const found of source.matchAll(/[^\n\r\f\v\u2028\u2029]*/gu)) {
    const whole = found[0];
    const text = whole.trim();
    if (text === "") continue;
    if (PAGE_NUMBER.test(text) || SIGNATURE.test(text)) {
      gap = true;
      continue;
    }
    const start = found.index + whole.indexOf(text);
    lines.push({ start, end: start + text.length, text, gap: gap || precededByBlank(source, found.index) });
    gap = false;
  }
  return lines;
}

function precededByBlank(source: string, at: number): boolean {
  let breaks = 0;
  for (let i = at - 1; i >= 0 && /\s/.test(source[i]!); i--) if (source[i] === "\n" || source[i] === "\f") breaks++;
  return breaks > 1;
}
