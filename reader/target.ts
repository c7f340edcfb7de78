import type { Passage } from "./passage.ts";

/** The figure to be reached ("đạt 100%", "trên 95%", "ít nhất 01 giải pháp"), or null. */
export function targetIn(passage: Passage, from: number, to: number): string | null {
  const key = passage.key.slice(from, to);
  const percent = /(?<sign>tren|it nhat|toi thieu|tu)?\s*(?<n>\d{1,3}(?:[.,]\d+)?)\s*%(?<up>\s+tro len)?/.exec(key);
  if (percent) {
    const sign = percent.groups!.sign === "tren" ? ">" : percent.groups!.sign || percent.groups!.up ? "≥" : "";
    return `${sign}${percent.groups!.n}%`;
  }
  const least =
    /(?:it nhat|toi thieu)\s+(?:la\s+)?(?:(?<n>\d{1,4})|(?<one>mot))\s+(?<what>[^,.;:()]+?(?:,\s*[^,.;:()]+?)?)(?=\s+(?:de|trong|theo)\s|[.;:()]|$)/.exec(
      key,
    );
  if (!least) return null;
  const start = from + least.index + least[0].length - least.groups!.what!.length;
  return `≥${Number(least.groups!.n ?? 1)} ${passage.shown(start, start + least.groups!.what!.length)}`;
}
