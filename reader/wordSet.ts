import { foldSameLength } from "./foldSameLength.ts";
import type { Passage } from "./passage.ts";

/** A list of words to be met at a place of a passage; answers how long the longest of them there is, 0 for none. */
export type WordSet = (passage: Passage, at: number) => number;

/**
 * Words in proper spelling, compared by their folded form. In sound text the accents must agree too, so that
 * "lâm" is not taken for "làm"; damaged text has only the folded form to go by.
 */
export function wordSet(list: string[]): WordSet {
  const byFirst = new Map<string, { key: string; proper: Set<string> }[]>();
  const byKey = new Map<string, Set<string>>();
  for (const word of list) {
    const key = foldSameLength(word);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(spelling(word)));
  }
  for (const [key, proper] of [...byKey].sort(([a], [b]) => b.length - a.length))
    byFirst.set(key[0]!, [...(byFirst.get(key[0]!) ?? []), { key, proper }]);
  return (passage, at) => {
    for (const { key, proper } of byFirst.get(passage.key[at] ?? "") ?? []) {
      if (!passage.key.startsWith(key, at) || /[a-z0-9&]/.test(passage.key[at + key.length] ?? " ")) continue;
      if (passage.damaged || proper.has(spelling(passage.slice(at, at + key.length)))) return key.length;
    }
    return 0;
  };
}

// The tone mark is written on either vowel ("hoá", "hóa"), so it is compared as a sign at the end of its word.
function spelling(text: string): string {
  return text
    .toLowerCase()
    .replace(/[–—]/gu, "-")
    .replace(/[“”]/gu, '"')
    .split(/\s+/)
    .map((word) => {
      const parts = word.normalize("NFD");
      const tones = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.join("") ?? "";
      return parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "") + tones;
    })
    .join(" ");
}
