import type { Passage } from "./passage.ts";

/** A sentence or semicolon part of a passage, by offsets of its key. */
export type Part = { start: number; end: number; sentence: boolean };

/** Cuts a stretch at semicolons and at the ends of sentences, never inside brackets or quotation marks. */
export function partsOf(passage: Passage, from: number, to: number): Part[] {
  const { key } = passage;
  const parts: Part[] = [];
  let depth = 0;
  let start = from;
  let sentence = true;
  const cut = (end: number, ofSentence: boolean, next: number) => {
    if (key.slice(start, end).trim() !== "") parts.push({ start, end, sentence });
    start = next;
    sentence = ofSentence;
  };
  for (let i = from; i < to; i++) {
    const char = key[i];
    if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && char === ";") cut(i, false, i + 1);
    else if (depth === 0 && char === "." && /^\s+$/.test(key.slice(i + 1, i + 2)) && endsSentence(passage, i))
      cut(i + 1, true, i + 1);
  }
  cut(to, true, to);
  return parts.map((part) => trimmed(key, part));
}

// "TP. Hồ Chí Minh" and "CT, các PCT. UBND" do not end a sentence.
function endsSentence(passage: Passage, at: number): boolean {
  const before = /\S+$/.exec(passage.key.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  const next = passage.text.charAt(passage.inText(at + 1 + /^\s*/.exec(passage.key.slice(at + 1))![0].length));
  const abbreviation = /^(?:tp|tt|tx|ths|ts|pct|ct|dc|gs|ks)$/.test(before);
  return !abbreviation && (/^\s*dinh ky /.test(passage.key.slice(at + 1)) || /[\p{Lu}"“(\d]/u.test(next));
}

function trimmed(key: string, part: Part): Part {
  const lead = /^\s*/.exec(key.slice(part.start, part.end))![0].length;
  const tail = /\s*$/.exec(key.slice(part.start, part.end))![0].length;
  return { ...part, start: part.start + lead, end: part.end - tail };
}
