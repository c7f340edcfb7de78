import type { Reading } from "../reading.ts";

/** The comparisons of the API's comparators; what is left out or null compares nothing. */
export interface Comparison<T> {
  eq?: T | null;
  in?: readonly T[] | null;
  gt?: T | null;
  gte?: T | null;
  lt?: T | null;
  lte?: T | null;
  isNull?: boolean | null;
  containsFolded?: string | null;
}

const signs = { eq: "=", gt: ">", gte: ">=", lt: "<", lte: "<=" } as const;

/** All conditions joined; an empty list holds for every row. */
export function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? "true" : `(${conditions.join(" and ")})`;
}

/** Any of the conditions; an empty list holds for no row. */
export function any(conditions: readonly string[]): string {
  return conditions.length === 0 ? "false" : `(${conditions.join(" or ")})`;
}

/** What a comparator asks of an expression, as SQL conditions. */
export function compare<T>(
  reading: Reading,
  expression: string,
  type: string,
  asked: Comparison<T> | null | undefined,
): string[] {
  if (!asked) return [];
  const found: string[] = [];
  for (const [name, sign] of Object.entries(signs)) {
    const value = asked[name as keyof typeof signs];
    if (value !== undefined && value !== null) found.push(`${expression} ${sign} ${reading.params.add(value, type)}`);
  }
  if (asked.in) found.push(`${expression} = any(${reading.params.add(asked.in, `${type}[]`)})`);
  if (typeof asked.isNull === "boolean") found.push(`${expression} is ${asked.isNull ? "" : "not "}null`);
  if (asked.containsFolded) found.push(contains(reading, expression, asked.containsFolded));
  return found;
}

/** Whether a text contains another without regard to case and accents; `%` and `_` stand for themselves. */
export function contains(reading: Reading, expression: string, words: string): string {
  reading.params.searching = true;
  const text = reading.params.add(words.normalize("NFC").replace(/\s+/gu, " ").trim(), "text");
  // Escaped after folding, since folding may itself bring forth a backslash.
  const escaped = String.raw`replace(replace(replace(f_fold(${text}), '\', '\\'), '%', '\%'), '_', '\_')`;
  return `f_fold(${expression}) like '%'||${escaped}||'%'`;
}

/** A search text that reads as a document number: 146, 146/KH, 146/KH-UBND. */
export function asDocumentNumber(words: string): { number: number; symbol: string } | null {
  const found = /^\s*(\d{1,6})\s*(?:\/\s*(\S*))?\s*$/u.exec(words);
  return found ? { number: Number(found[1]), symbol: found[2] ?? "" } : null;
}
