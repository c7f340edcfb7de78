import type { Span } from "./draft.ts";
import { foldSameLength } from "./foldSameLength.ts";
import { type Word, wordsOf } from "./words.ts";

/**
 * A stretch of the document as one line: its text, and its key, the same folded and repaired, which the rules read.
 * Offsets of rules are offsets into the key; the methods lead back to the words and to the source.
 */
export type Passage = {
  text: string;
  key: string;
  words: Word[];
  damaged: boolean;
  /** The offset in `text` of an offset in `key`. */
  inText: (keyOffset: number) => number;
  /** The words between two offsets of the key as they stand in the text. */
  slice: (from: number, to: number) => string;
  /** The same with repaired spelling. */
  shown: (from: number, to: number) => string;
  /** The place in the composed source. */
  source: (from: number, to: number) => Span;
};

/** Pieces of the composed source joined into one passage; a number broken at a hyphen is joined without a blank. */
export function passageOf(source: string, pieces: Span[], damaged: boolean): Passage {
  let text = "";
  const origins: number[] = [];
  for (const piece of pieces) {
    const part = source.slice(piece.start, piece.end);
    if (text !== "" && !(/[\p{Lu}\d]-$/u.test(text.slice(-3)) && /^[\p{Lu}]{2}/u.test(part))) {
      text += " ";
      origins.push(piece.start);
    }
    for (let i = 0; i < part.length; i++) origins.push(piece.start + i);
    text += part;
  }
  const end = pieces.at(-1)?.end ?? 0;
  const words = wordsOf(text, damaged);
  let key = "";
  const inTextOf: number[] = [];
  const starts: number[] = [];
  let at = 0;
  const copy = (to: number) => {
    for (; at < to; at++) inTextOf.push(at);
  };
  for (const word of words) {
    key += foldSameLength(text.slice(at, word.start));
    copy(word.start);
    if (word.start > 0 && words[starts.length - 1]?.end === word.start) {
      key += " ";
      inTextOf.push(word.start);
    }
    starts.push(key.length);
    for (let i = 0; i < word.key.length; i++) inTextOf.push(Math.min(word.start + i, word.end - 1));
    key += word.key;
    at = word.end;
  }
  key += foldSameLength(text.slice(at));
  copy(text.length);
  inTextOf.push(text.length);
  const inText = (offset: number) => inTextOf[Math.max(0, Math.min(offset, inTextOf.length - 1))]!;
  // A key may be shorter than its word, so the end is looked up from the last character kept.
  const endInText = (offset: number) => {
    const index = lastBefore(starts, offset);
    const word = words[index];
    return word && starts[index]! + word.key.length === offset ? word.end : inText(offset);
  };
  return {
    text,
    key,
    words,
    damaged,
    inText,
    slice: (from, to) => text.slice(inText(from), endInText(to)),
    shown: (from, to) => {
      let out = "";
      let place = inText(from);
      const stop = endInText(to);
      for (let i = firstFrom(words, place); i < words.length && words[i]!.end <= stop; i++) {
        const word = words[i]!;
        const glued = out !== "" && words[i - 1]?.end === word.start;
        out += (glued ? " " : "") + text.slice(place, word.start) + word.shown;
        place = word.end;
      }
      return out + text.slice(place, stop);
    },
    source: (from, to) => {
      const last = endInText(to) - 1;
      return {
        start: origins[inText(from)] ?? end,
        end: last < 0 ? (origins[0] ?? end) : (origins[last] ?? end - 1) + 1,
      };
    },
  };
}

function lastBefore(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// The first word that does not begin before the offset.
function firstFrom(words: Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
