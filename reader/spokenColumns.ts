import type { Column } from "./tables.ts";

const SPOKEN: [RegExp, Column][] = [
  [/(?:(?:co quan|don vi)\s+)?phoi hop/, "coordinating"],
  [/(?:co quan|don vi)\s+(?:chu tri|thuc hien|chiu trach nhiem)|chu tri/, "lead"],
  [/thoi (?:gian|han)(?:\s+(?:thuc hien|hoan thanh))?|tien do/, "time"],
  [/san pham|ket qua|ghi chu|kinh phi/, "other"],
  [/noi dung(?:[ /]*(?:cong viec|nhiem vu))?|ten (?:nhiem vu|cong viec)|nhiem vu|cong viec/, "task"],
];
const ANY = new RegExp(`(?<![a-z])(?:${SPOKEN.map(([words]) => words.source).join("|")})(?![a-z])`, "g");

/** The columns that a heading row names although its bars are lost, or null when it is none. */
export function columnsIn(key: string): Column[] | null {
  if (key.length > 220 || !/^\W*(?:stt|tt|so tt|no)(?![a-z])/.test(key)) return null;
  const columns: Column[] = ["number"];
  for (const [words] of key.matchAll(ANY)) {
    const column = SPOKEN.find(([pattern]) => pattern.test(words))![1];
    if (columns.at(-1) !== column) columns.push(column);
  }
  const named = columns.includes("lead") || columns.includes("time");
  return columns.includes("task") && named && new Set(columns).size === columns.length ? columns : null;
}
