import { cased } from "./cased.ts";
import { foldSameLength } from "./foldSameLength.ts";
import { LEXICON, type Phrase } from "./lexicon.ts";
import { distance, mayStart } from "./nearness.ts";
import type { Word } from "./words.ts";

const byLength = [...LEXICON].sort((a, b) => b.letters - a.letters);
const firsts = [...new Set(LEXICON.map((p) => p.keys[0]!))];
const startingLike = new Map<string, string[]>();
const byFirst = new Map(firsts.map((first) => [first, byLength.filter((p) => p.keys[0] === first)]));

// One letter apart, and never one for the other.
const COUNCILS = /^(?:u[bp]nd|h[dp]nd)$/;
// A scanned word that is a sound syllable as it stands is seldom another word damaged.
const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/i;
let memory = new Map<string, number>();
const nearFirsts = new Map<string, string[]>();

function near(raw: string, key: string): number {
  if (raw.length > 20 || Math.abs(raw.length - key.length) > 2) return 9;
  const pair = `${raw} ${key}`;
  let far = memory.get(pair);
  if (far === undefined) {
    // Bounded, so that a text of nonsense cannot fill the memory.
    if (memory.size > 200_000) memory = new Map();
    far = distance(raw, key);
    // A sound syllable with another consonant in front is another word: "công" is not "vòng".
    if (far > 0 && SYLLABLE.test(raw)) far += mayStart(raw[0]!.toLowerCase(), key[0]!) ? 0.45 : 9;
    memory.set(pair, far);
  }
  return far;
}

function firstsLike(initial: string): string[] {
  let like = startingLike.get(initial);
  if (like === undefined) {
    like = firsts.filter((key) => mayStart(initial, key[0]!));
    if (startingLike.size < 500) startingLike.set(initial, like);
  }
  return like;
}

function candidates(word: Word): string[] {
  let found = nearFirsts.get(word.raw);
  if (found === undefined) {
    if (nearFirsts.size > 20_000) nearFirsts.clear();
    const initial = foldSameLength(word.raw)[0]!;
    found = firstsLike(initial).filter((key) => near(word.raw, key) <= 0.38 * Math.max(2, key.length));
    nearFirsts.set(word.raw, found);
  }
  return found;
}

/** Recognises set phrases in damaged words and puts their proper letters in place; what fits best and longest wins. */
export function repair(words: Word[], text: string): void {
  for (let i = 0; i < words.length; ) {
    let best: { phrase: Phrase; worth: number } | null = null;
    for (const first of candidates(words[i]!))
      for (const phrase of byFirst.get(first)!) {
        if (best !== null && phrase.letters <= best.worth) break;
        const cost = costAt(words, i, phrase, text);
        const worth = cost === null ? 0 : phrase.letters - 3.5 * cost;
        if (worth > (best?.worth ?? 0)) best = { phrase, worth };
      }
    if (best === null) i++;
    else {
      best.phrase.keys.forEach((key, n) => {
        const word = words[i + n]!;
        if (key !== "#") Object.assign(word, { key, shown: cased(best.phrase.words[n]!, word.raw) });
      });
      i += best.phrase.keys.at(-1) === "#" ? best.phrase.keys.length - 1 : best.phrase.keys.length;
    }
  }
}

function costAt(words: Word[], at: number, phrase: Phrase, text: string): number | null {
  const limit = phrase.keys.length === 1 ? 0.1 * phrase.letters : 0.17 * phrase.letters;
  let cost = 0;
  for (let n = 0; n < phrase.keys.length; n++) {
    const word = words[at + n];
    const key = phrase.keys[n]!;
    if (word === undefined) return null;
    if (n > 0) {
      const gap = text.slice(words[at + n - 1]!.end, word.start);
      if (/[.:;()]/.test(gap)) return null;
      // "tỉnh, Ủy ban" is not "Tỉnh ủy".
      if (gap.includes(",") && !phrase.commas[n - 1]) {
        if (n === 1) return null;
        cost += 0.6;
      }
    }
    if (key === "#") {
      if (!/^(\d|[IVivl1|]+$)/.test(word.raw)) return null;
      continue;
    }
    const far = word.key === key ? 0 : COUNCILS.test(key) && COUNCILS.test(word.key) ? 9 : near(word.raw, key);
    if (far > (key.length === 3 ? 1 : 0.42 * Math.max(2, key.length))) return null;
    cost += far;
    if (cost > limit) return null;
  }
  return cost;
}
