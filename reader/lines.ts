import type { Span } from "./draft.ts";

/** A printed line without its margins; `gap` tells that an empty line stood before it, `row` that bars or tabs part it into cells. */
export type Line = Span & { text: string; gap: boolean; row: boolean };

const PAGE_NUMBER = /^[-–—\s]*\d{1,3}[-–—\s]*$/u;
const RULE = /^[-–—_=*.~\s]{3,}$/u;
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
    if (PAGE_NUMBER.test(text) || RULE.test(text) || SIGNATURE.test(text)) {
      gap = true;
      continue;
    }
    const start = found.index + whole.indexOf(text);
    lines.push({
      start,
      end: start + text.length,
      text,
      gap: gap || precededByBlank(source, found.index),
      row: isRow(whole),
    });
    gap = false;
  }
  return lines;
}

const isRow = (line: string): boolean => (line.match(/\s\|\s|\s\|$|\t/gu)?.length ?? 0) >= 2;

function precededByBlank(source: string, at: number): boolean {
  let breaks = 0;
  for (let i = at - 1; i >= 0 && /\s/.test(source[i]!); i--) if (source[i] === "\n" || source[i] === "\f") breaks++;
  return breaks > 1;
}
