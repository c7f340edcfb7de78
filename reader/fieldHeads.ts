import { foldSameLength } from "./foldSameLength.ts";
import { FIELDS } from "./lexicon.ts";
import type { Word } from "./words.ts";

const FIELD_KEYS = new Set(FIELDS.map((field) => foldSameLength(field)));

/**
 * Repairs "Sở", "Bộ", "Phòng", too short to be recognised alone: "S&", "S6", "B0" are told by the field that follows,
 * and never become one another.
 */
export function nameHeads(words: Word[], text: string): void {
  words.forEach((word, i) => {
    const raw = foldSameLength(word.raw);
    const head = /^[s8][a-z0-9&¢€§]{0,2}$/.test(raw)
      ? "Sở"
      : raw !== "ban" && /^b[a-z0-9&¢€§]{0,2}$/.test(raw)
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
