import { DirectiveKind, kindOfSymbol } from "./directiveKind.ts";

export { DirectiveKind, directiveKindName } from "./directiveKind.ts";

/**
 * A document's number: 146 of "146/KH-UBND". `infix` is what stands between number and symbol: the year of a legal
 * act ("2023" of "01/2023/QĐ-UBND"), an inserted letter ("a" of "12a/KH-UBND"), both ("a/2023") or nothing.
 */
export type DocumentNumber = {
  readonly number: number;
  readonly infix: string;
  readonly symbol: string;
  readonly kind: DirectiveKind;
};

const word = "[\\p{L}\\d&]+";
const state = new RegExp(`^(\\d{1,6})([a-zđ]?)/(?:(\\d{4})/)?(${word}(?:[-.]${word})*)$`, "u");
const party = new RegExp(`^(\\d{1,6})([a-zđ]?)-(\\p{L}+/${word}(?:[-.]${word})*)$`, "u");

/** Reads a state ("146/KH-UBND") or party ("11-CT/TU") number, "Số:" before it and stray blanks allowed; null otherwise. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const plain = text
    .normalize("NFC")
    .replace(/^\s*Số\s*:?/iu, "")
    .replace(/[–—]/gu, "-")
    .replace(/\s*([-/.])\s*/gu, "$1")
    .trim();
  const found = state.exec(plain);
  if (found) {
    const [, number, letter, year, symbol] = found;
    const first = symbol!.split("-")[0]!;
    // A plain "12/2023" is a month or a count: a symbol has letters.
    if (!/\p{L}/u.test(first)) return null;
    // An official letter carries no kind: "6926/UBND-NC" names the agency, then the drafting unit.
    return built(number!, [letter, year], symbol!, kindOfSymbol(first) ?? DirectiveKind.CV);
  }
  const other = party.exec(plain);
  if (!other) return null;
  const [, number, letter, symbol] = other;
  return built(number!, [letter], symbol!, kindOfSymbol(symbol!.split("/")[0]!) ?? DirectiveKind.CV);
}

/** Writes the number as on the paper, below ten with a leading zero: "05/KH-UBND", "01/2023/QĐ-UBND", "11-CT/TU". */
export function formatDocumentNumber(number: Omit<DocumentNumber, "kind">): string {
  const [, letter, year] = /^([a-zđ]?)\/?(\d*)$/u.exec(number.infix) ?? ["", "", ""];
  const start = `${String(number.number).padStart(2, "0")}${letter}`;
  if (number.symbol.includes("/")) return `${start}-${number.symbol}`;
  return year ? `${start}/${year}/${number.symbol}` : `${start}/${number.symbol}`;
}

function built(number: string, infix: (string | undefined)[], symbol: string, kind: DirectiveKind): DocumentNumber {
  return { number: Number(number), infix: infix.filter(Boolean).join("/"), symbol, kind };
}
