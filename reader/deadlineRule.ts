import { type Day, isDay } from "../rules/day.ts";
import type { Deadline } from "../rules/deadline.ts";
import { two } from "./deadlineWords.ts";

/** "ngày" before a date, which may be missing. */
export const BY_DAY = "(?:ngay\\s+)?";
/** What a phrase is read with: the issue day, whether the phrase is a whole cell or "Thời gian:" line, and the words around it. */
export type Around = { issuedOn: Day | null; cell: boolean; before: string; after: string };
/** The groups of a matched phrase. */
export type Groups = Record<string, string | undefined>;
/** A form of words and what it means; several deadlines stand for several periods named at once, null for a phrase that only looks like one. */
export type Rule = {
  pattern: RegExp;
  read: (groups: Groups, around: Around) => Deadline | Deadline[] | null;
  inferred?: true;
};

/** Makes a rule of a pattern in folded text; a phrase never begins inside a word. */
export const rule = (pattern: string, read: Rule["read"], inferred?: true): Rule => ({
  pattern: new RegExp(`(?<![a-z0-9])${pattern}`, "g"),
  read,
  ...(inferred ? { inferred } : {}),
});
/** The day that the groups of a whole date name, or null when there is no such day. */
export const dayOfGroups = (g: Groups, n = ""): Day | null => {
  const day = `${g[`y${n}`] ?? g[`yy${n}`]}-${two(g[`m${n}`] ?? g[`mm${n}`] ?? "")}-${two(g[`d${n}`] ?? g[`dd${n}`] ?? "")}`;
  return isDay(day) ? day : null;
};
/** "MM-DD" of the groups of a day and month, or null. */
export const monthDay = (g: Groups, n = ""): string | null => {
  const found = `${two(g[`m${n}`] ?? g[`mm${n}`] ?? "")}-${two(g[`d${n}`] ?? g[`dd${n}`] ?? "")}`;
  return isDay(`2024-${found}`) ? found : null;
};
