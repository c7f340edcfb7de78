import type { Span } from "./draft.ts";
import { foldSameLength } from "./foldSameLength.ts";
import type { Line } from "./lines.ts";
import { type Mark, markOf } from "./marks.ts";

/** A numbered item, a bullet or a paragraph: its mark and the pieces of its text, the mark left out. */
export type Block = { mark: Mark | null; pieces: Span[]; line: string; row: boolean; widest: number };

// No paragraph of a directive is as long; the bound keeps the work on any text in proportion to its length.
const LONGEST = 8000;

/** Joins printed lines into blocks: at marks, at empty lines, and where a line was broken before it was full. */
export function blocksOf(lines: Line[]): Block[] {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  // A text with lines of any length was not wrapped by a printer: there each line is a block of its own.
  const wrapped = width < 170 && isWrapped(lines);
  const blocks: Block[] = [];
  let note = false;
  lines.forEach((line, i) => {
    const previous = lines[i - 1];
    const last = blocks.at(-1);
    const unfinished = last !== undefined && /[\p{L}\p{N},]$/u.test(last.line);
    note = wrapped && isNote(line, unfinished, note);
    if (note) return;
    const { row } = line;
    const mark = row || (wrapped && isMiddle(line, last)) ? null : markOf(line.text, line.gap || !wrapped);
    const goesOn =
      last !== undefined &&
      !row &&
      !last.row &&
      mark === null &&
      line.end - last.pieces[0]!.start < LONGEST &&
      continues(last, line, previous!, wrapped ? width : 0);
    if (goesOn) {
      last.pieces.push({ start: line.start, end: line.end });
      last.line = line.text;
      last.widest = Math.max(last.widest, line.text.length);
    } else {
      const start = line.start + (mark?.length ?? 0);
      blocks.push({ mark, pieces: [{ start, end: line.end }], line: line.text, row, widest: line.text.length });
    }
  });
  return blocks;
}

// Of a wrapped text some lines go on in small letters where the one before has no end.
function isWrapped(lines: Line[]): boolean {
  const broken = lines.filter(
    (line, i) =>
      i > 0 &&
      !line.row &&
      /^\p{Ll}/u.test(line.text) &&
      /[\p{L}\p{N},]$/u.test(lines[i - 1]!.text) &&
      markOf(line.text) === null,
  );
  return broken.length > 0 && broken.length >= 0.04 * lines.length;
}

// "7.3.6, 7.3.7 thuộc …" or "- xã hội" at the head of a printed line may be the middle of a sentence.
function isMiddle(line: Line, last: Block | undefined): boolean {
  if (line.gap || last === undefined || !/[\p{L}\p{N},]$/u.test(last.line)) return false;
  return /,$/.test(last.line) || /^[-–—]\s*\p{Ll}/u.test(line.text);
}

// A footnote stands between the two halves of a sentence that a page break cut, under a raised number or what a scan made of it.
function isNote(line: Line, unfinished: boolean, inNote: boolean): boolean {
  if (/^[¹²³⁴⁵⁶⁷⁸⁹]\s?\S/u.test(line.text)) return true;
  if (
    line.gap &&
    /^(?:[!*>°'"]|\d)\s\p{L}|^\d\s\d{2}\s\p{Lu}/u.test(line.text) &&
    (unfinished || !/^['"]/.test(line.text))
  )
    return !/^\d\s/.test(line.text) || unfinished || line.gap;
  return inNote && !line.gap && markOf(line.text) === null;
}

function continues(last: Block, line: Line, previous: Line, width: number): boolean {
  const small = /^[\p{Ll}\d(,;“"&%]/u.test(line.text) && !/^\(\d|^\([a-z]\)/.test(line.text);
  const ended = /[.:;!?…/]["”)]?$/u.test(last.line);
  if (LABEL.test(foldSameLength(line.text))) return false;
  if (width === 0) return (small && !ended) || /,$/.test(last.line);
  if (line.gap) return small && !ended;
  if (last.mark?.kind === "appendix") return false;
  if (/:$/.test(last.line)) return small;
  if (isCapitals(line.text) !== isCapitals(last.line) && !small) return false;
  const firstWord = line.text.split(/\s/, 1)[0]!.length;
  // A heading is seldom as wide as the page, and a sentence begins under it.
  const heading = last.mark !== null && last.pieces.length === 1 && last.line.length < 0.6 * width;
  if (last.mark?.kind === "roman" && last.pieces.length === 1 && !ended && OPENING.test(foldSameLength(line.text)))
    return false;
  if (heading && !small && !ended && /^\p{Lu}\p{Ll}/u.test(line.text) && !/[,(–-]$/u.test(last.line)) return false;
  if (!ended || small) return true;
  // The next word would have found room, so the printer began a new paragraph.
  const room = previous.text.length + 1 + firstWord;
  return room >= 0.87 * width && !(last.pieces.length > 1 && room < last.widest - 2);
}

const OPENING =
  /^(?:can cu|tren co so|de (?!nghi)|giao |yeu cau|de nghi|trong qua trinh|chu tri|phoi hop|tang cuong|tiep tuc) ?/;
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** "Thời gian hoàn thành:", "Đơn vị chủ trì:" and the like, in folded letters as loosely as a scan may leave them. */
export const LABEL =
  /^th[a-z0-9&¢]{1,2}i (?:gian|han)[^:]{0,16}:|^[dpb][a-z]n v[a-z0-9]?\s?(?:ch|ph|th)[^:]{3,18}:|^c[a-z] quan (?:ch|ph|th)[^:]{3,16}:|^tien do[^:]{0,12}:|^noi ?nh[a-z]n\s*:|^(?:k[a-z]t qu[a-z]|san pham)[^:]{0,16}:/;
