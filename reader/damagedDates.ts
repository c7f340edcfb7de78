import { isDay } from "../rules/day.ts";
import { two } from "./deadlineWords.ts";

const DATE = /(?<![\p{L}\d])([\dOoIl|]{1,2})\s?[/.]\s?([\dOoIl|]{1,2})\s?[/.]\s?([\dOoIl|]{4})(?![\p{L}\d/])/gu;

/** Dates in these words that no calendar has, or among whose digits a scan put letters. */
export function damagedDatesIn(words: string): string[] {
  return [...words.matchAll(DATE)]
    .filter(([whole, day, month, year]) => {
      if (!/\d/.test(whole)) return false;
      return /[OoIl|]/.test(whole) || !isDay(`${year}-${two(month!)}-${two(day!)}`);
    })
    .map(([whole]) => whole);
}
