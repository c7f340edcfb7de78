/** The composed form (NFC) in which every text is stored. */
export function nfc(text: string): string {
  return text.normalize("NFC");
}

/**
 * A text reduced to what a search compares: lower case, no accents, đ as d, one blank between words.
 * NFC and NFD fold alike.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\u200B-\u200D\uFEFF\u00AD]/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/\s+/gu, " ")
    .trim();
}

const collator = new Intl.Collator("vi", { numeric: true });

/** Vietnamese order (a ă â … d đ e ê …, tones last, numbers by value), for Array.sort. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The order of a list of people: given name (the last word) first, then the whole name. */
export function comparePeople(a: string, b: string): number {
  return compareVietnamese(givenName(a), givenName(b)) || compareVietnamese(a, b);
}

function givenName(name: string): string {
  return name.trim().split(/\s+/u).at(-1) ?? "";
}
