import type { Span } from "./draft.ts";

/** A printed line without its margins; `gap` tells that an empty line stood before it, `row` that bars or tabs part it into cells. */
export type Line = Span & { text: string; gap: boolean; row: boolean };

const PAGE_NUMBER = /^[-–—\s]*\d{1,3}[-–—\s]*$/u;
const RULE = /^[-–—_=*.~\s]{3,}$/u;
const SIGNATURE =
  /đã ký lên văn bản|^K[ýyp] b[ởoó6&]i\s?:|^Người ký\s?:|^Email\s?:|^Cơ quan:|^Th[ờo6d]i gian k[ýy]\s?:|^\d{4}-\d\d-\d\dT\d\d:|^Việt Nam$|^Ng[àa]y k[ýy]\s?:|^Signature Not Verified|^Digitally signed/iu;
const LONGEST = 6000;

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
    const blank = gap || precededByBlank(source, found.index);
    const row = isRow(whole);
    for (let from = 0; from < text.length; ) {
      const to = cutOf(text, from);
      lines.push({ start: start + from, end: start + to, text: text.slice(from, to), gap: blank && from === 0, row });
      from = to + /^\s*/.exec(text.slice(to, to + 100))![0].length;
    }
    gap = false;
  }
  return lines;
}

// A line longer than any paragraph is cut where a word ends.
function cutOf(text: string, from: number): number {
  if (text.length - from <= LONGEST) return text.length;
  const space = text.lastIndexOf(" ", from + LONGEST);
  return space > from ? space : from + LONGEST;
}

const isRow = (line: string): boolean => (line.match(/\s\|\s|\s\|$|\t/gu)?.length ?? 0) >= 2;

function precededByBlank(source: string, at: number): boolean {
  let breaks = 0;
  for (let i = at - 1; i >= 0 && /\s/.test(source[i]!); i--) if (source[i] === "\n" || source[i] === "\f") breaks++;
  return breaks > 1;
}
