import { cased } from "./cased.ts";
import { nameHeads } from "./fieldHeads.ts";
import { foldSameLength } from "./foldSameLength.ts";
import { gluedAt } from "./glued.ts";
import { repair } from "./repair.ts";

/** A word of a text: its place, its folded and repaired form, and how to show it. */
export type Word = { start: number; end: number; raw: string; key: string; shown: string };

// A word never begins with a mark of its own: a run of marks without a letter would be tried from each of its places.
const WORD = /[\p{L}\d&¢€§{}|$°][\p{L}\p{M}\d&¢€§{}|$°]*/gu;
const LETTER = /\p{L}/u;
/** The words of a text; where it is damaged, set phrases of directives are recognised and repaired. */
export function wordsOf(text: string, damaged: boolean): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const whole = found[0];
    if (!/[\p{L}\d]/u.test(whole)) continue;
    const cut = damaged ? gluedAt(whole) : 0;
    for (const [from, to] of cut > 0 ? [[0, cut] as const, [cut, whole.length] as const] : [[0, whole.length] as const])
      words.push(wordOf(whole.slice(from, to), found.index + from, damaged));
  }
  if (damaged) {
    committees(words);
    repair(words, text);
    nameHeads(words, text);
  }
  return words;
}

// "ủy" of "Tỉnh ủy", "cấp ủy" is too short to be recognised but by the word before it.
function committees(words: Word[]): void {
  words.forEach((word, i) => {
    const before = words[i - 1]?.key ?? "";
    if (!/^(?:[a-z]{0,2}y|ii|iiy|ily)$/.test(word.key) || word.key === "uy" || word.raw.length > 3) return;
    if (!/^(?:c[aei]p|d[aei]ng|tinh|huyen|huy[aei]n|thanh)$/.test(before) || !/^[tadiuI][iy]?[yi]?$/i.test(word.key))
      return;
    Object.assign(word, { key: "uy", shown: cased("ủy", word.raw) });
  });
}

function wordOf(raw: string, start: number, damaged: boolean): Word {
  const key = damaged ? plainKey(raw) : foldSameLength(raw);
  // A digit among letters is an accented vowel, whose bare letter reads better.
  const plain =
    damaged && key.length === raw.length && /\p{Ll}[\d¢€]\p{Ll}|[A-ZĐa-z][\d¢€]\p{Ll}|\p{Ll}[46]$/u.test(raw)
      ? key
      : raw;
  const shown = damaged && SPELT[key] !== undefined ? cased(SPELT[key], raw) : plain === raw ? raw : cased(plain, raw);
  return { start, end: start + raw.length, raw, key, shown };
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
  xi: "xa",
  xd: "xa",
  vd: "va",
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
  if (LETTER.test(raw) && !/^\d{2,}|^\p{L}\d+$/u.test(raw) && !/^[A-ZĐ]{2,}/.test(raw))
    key = key
      .replace(/[4]/g, "a")
      .replace(/[60§]/g, "o")
      .replace(/3(?=$|[a-z])/g, "a")
      .replace(/(?<=[a-z])1(?=[a-z])/g, "i")
      .replace(/[1|](?=[a-z])/g, "l")
      .replace(/uw|wu|w/g, "u")
      .replace(/q(?!u)/g, "o")
      .replace(/j/g, "i")
      .replace(/[¢€]/g, "e")
      .replace(/^s&$/, "so");
  if (/^[hu][pb]nd$/.test(key)) key = key[0] === "h" ? "hdnd" : "ubnd";
  // "c6", "x4": a vowel with its accent read as a digit.
  const short = /^([bcstx])([346])$/.exec(key);
  if (short && !/^[A-Z]/.test(raw.slice(1))) key = short[1]! + (short[2] === "6" ? "o" : "a");
  return COMMON[key] ?? key;
}
