import { foldSameLength } from "./foldSameLength.ts";
import { FIELDS, LEXICON, type Phrase } from "./lexicon.ts";
import { distance, mayStart } from "./nearness.ts";

/** A word of a text: its place, its folded and repaired form, and how to show it. */
export type Word = { start: number; end: number; raw: string; key: string; shown: string };

const WORD = /[\p{L}\p{M}\d&¢€§{}|$°]*[\p{L}\d][\p{L}\p{M}\d&¢€§{}|$°]*/gu;
const LETTER = /\p{L}/u;
const byLength = [...LEXICON].sort((a, b) => b.letters - a.letters);
const firsts = [...new Set(LEXICON.map((p) => p.keys[0]!))];
const byFirst = new Map(firsts.map((first) => [first, byLength.filter((p) => p.keys[0] === first)]));

/** The words of a text; where it is damaged, set phrases of directives are recognised and repaired. */
export function wordsOf(text: string, damaged: boolean): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const raw = found[0];
    const key = damaged ? plainKey(raw) : foldSameLength(raw);
    const shown = damaged && SPELT[key] !== undefined ? cased(SPELT[key], raw) : raw;
    words.push({ start: found.index, end: found.index + raw.length, raw, key, shown });
  }
  if (damaged) {
    repair(words, text);
    nameHeads(words, text);
  }
  return words;
}

const FIELD_KEYS = new Set(FIELDS.map((field) => foldSameLength(field)));

// "Sở", "Bộ" are too short to be recognised alone: "S&", "S6", "B0" are told by the field that follows, and never become one another.
function nameHeads(words: Word[], text: string): void {
  words.forEach((word, i) => {
    const raw = foldSameLength(word.raw);
    const head = /^[s8][a-z0-9&¢€§]{0,2}$/.test(raw)
      ? "Sở"
      : /^b[a-z0-9&¢€§]{0,2}$/.test(raw)
        ? "Bộ"
        : raw === "phong"
          ? "Phòng"
          : null;
    if (head === null || /[.:;()]/.test(text.slice(word.end, words[i + 1]?.start ?? word.end))) return;
    const after = words
      .slice(i + 1, i + 8)
      .map((next) => next.key)
      .filter((key) => key !== "va" && key !== "ve");
    const field = after.some((_, n) => FIELD_KEYS.has(after.slice(0, n + 1).join(" ")));
    const group = head === "Sở" && words[i - 1]?.key === "cac" && /^(?:ban|nganh)$/.test(after[0] ?? "");
    if (!field && !group) return;
    word.key = foldSameLength(head);
    word.shown = /^[sbp]/.test(word.raw) ? head.toLowerCase() : head;
  });
}

// "cac" and "xa" lose their vowel in a dozen ways, and no other common word looks like what is left.
const COMMON: Record<string, string> = {
  bdo: "bao",
  beo: "bao",
  cdo: "cao",
  ceo: "cao",
  cio: "cao",
  cic: "cac",
  cec: "cac",
  cc: "cac",
  pec: "cac",
  giri: "gui",
  guri: "gui",
  cha: "chu",
  chii: "chu",
  chil: "chu",
  trude: "truoc",
  ngiy: "ngay",
  ngdy: "ngay",
  nim: "nam",
  ndm: "nam",
  niam: "nam",
  naim: "nam",
  nhim: "nham",
};

const SPELT: Record<string, string> = {
  cac: "các",
  xa: "xã",
  va: "và",
  hoi: "hội",
  co: "có",
  huyen: "huyện",
  tinh: "tỉnh",
  ban: "ban",
};

function plainKey(raw: string): string {
  let key = foldSameLength(raw);
  if (LETTER.test(raw) && !/^\d{2,}|\d$/.test(raw.slice(0, 2)) && !/^[A-ZĐ]{2,}/.test(raw))
    key = key
      .replace(/[4]/g, "a")
      .replace(/[60§]/g, "o")
      .replace(/3(?=$|[a-z])/g, "a")
      .replace(/[1|](?=[a-z])/g, "l")
      .replace(/[¢€]/g, "e")
      .replace(/^s&$/, "so");
  return COMMON[key] ?? key;
}

// A scanned word that is a sound syllable as it stands is seldom another word damaged.
const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/i;
const memory = new Map<string, Map<string, number>>();
const nearFirsts = new Map<string, string[]>();

function near(raw: string, key: string): number {
  let known = memory.get(raw);
  if (known === undefined) {
    if (memory.size > 20_000) memory.clear();
    known = new Map();
    memory.set(raw, known);
  }
  let far = known.get(key);
  if (far === undefined) {
    far = raw.length > 20 || Math.abs(raw.length - key.length) > 2 ? 9 : distance(raw, key);
    if (far > 0 && SYLLABLE.test(raw)) far += 0.45;
    known.set(key, far);
  }
  return far;
}

function candidates(word: Word): string[] {
  let found = nearFirsts.get(word.raw);
  if (found === undefined) {
    if (nearFirsts.size > 20_000) nearFirsts.clear();
    const initial = foldSameLength(word.raw)[0]!;
    found = firsts.filter((key) => mayStart(initial, key[0]!) && near(word.raw, key) <= 0.38 * Math.max(2, key.length));
    nearFirsts.set(word.raw, found);
  }
  return found;
}

function repair(words: Word[], text: string): void {
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
    if (n > 0 && /[.:;()]/.test(text.slice(words[at + n - 1]!.end, word.start))) return null;
    if (key === "#") {
      if (!/^(\d|[IVivl1|]+$)/.test(word.raw)) return null;
      continue;
    }
    const far = word.key === key ? 0 : near(word.raw, key);
    if (far > 0.42 * Math.max(2, key.length)) return null;
    cost += far;
    if (cost > limit) return null;
  }
  return cost;
}

function cased(proper: string, raw: string): string {
  if (raw.length > 1 && raw === raw.toUpperCase() && /\p{L}.*\p{L}/u.test(raw)) return proper.toUpperCase();
  const first = raw[0]!;
  const upper = first !== first.toLowerCase() || /[\d]/.test(first);
  return upper && proper[0] === proper[0]!.toLowerCase() ? proper[0]!.toUpperCase() + proper.slice(1) : proper;
}
