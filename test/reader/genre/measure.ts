import { foldSameLength } from "../../../reader/foldSameLength.ts";
import { readDirective } from "../../../reader/read.ts";
import type { Deadline } from "../../../rules/deadline.ts";
import type { GenrePassage } from "./genrePassage.ts";

/** A limit in short form, as the passages write it. */
export function shortLimit(limit: Deadline): string {
  if (limit.kind === "date") return limit.date;
  if (limit.kind === "month" || limit.kind === "quarter") return limit.value;
  if (limit.kind === "period")
    return /^\d{4}-\d\d.*\/|Q\d\/(?:.*)Q/.test(limit.value) ? limit.value : `period ${limit.value}`;
  if (limit.kind === "recurring")
    return `${limit.every}${limit.by ? ` ${limit.by}` : ""}${limit.interval ? ` /${limit.interval}` : ""}`;
  if (limit.kind === "relative")
    return `${"workingDays" in limit ? `${limit.workingDays}w` : `${limit.days}d`} ${limit.from}`;
  return limit.kind;
}

/** What was read, in the form of the passages. */
export const readAs = (text: string): GenrePassage["tasks"] =>
  readDirective(text).tasks.map((task) => [
    task.text,
    task.lead.join(" + "),
    task.coordinating.join(" + "),
    task.reportTo.join(" + "),
    shortLimit(task.deadline),
  ]);

type Count = { tp: number; fp: number; fn: number };
/** Right, wrong and missed of each field. */
export type Counts = Record<"task" | "lead" | "help" | "report" | "limit", Count>;

/** The counts before anything was compared. */
export const noCounts = (): Counts => ({ task: zero(), lead: zero(), help: zero(), report: zero(), limit: zero() });
const zero = (): Count => ({ tp: 0, fp: 0, fn: 0 });

/** The harmonic mean of precision and recall. */
export const f1 = ({ tp, fp, fn }: Count): number =>
  tp === 0 ? (fp + fn === 0 ? 1 : 0) : (2 * tp) / (2 * tp + fp + fn);

const plain = (name: string): string =>
  foldSameLength(name)
    .replace(/^(?:(?:cac\s+)?(?:thu truong|chu tich|truong|giam doc|chanh)\s+)?(?:cac )?/, "")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/ (?:tinh|huyen)$/, (level, _at: number, all: string) => (/^(?:ubnd|uy ban)/.test(all) ? level : ""))
    .trim();
const set = (names: string): Set<string> => new Set(names.split(" + ").map(plain).filter(Boolean));

/** Adds what a reading of a passage got right and wrong. */
export function compare(
  counts: Counts,
  expected: GenrePassage["tasks"],
  read: GenrePassage["tasks"],
  errors: string[],
): void {
  const left = [...read];
  for (const [words, lead, help, report, limit] of expected) {
    const at = left.findIndex((task) => likeness(task[0], words) <= 0.4);
    if (at < 0) {
      counts.task.fn++;
      errors.push(`missed: ${words}`);
      continue;
    }
    const [found] = left.splice(at, 1);
    counts.task.tp++;
    for (const [field, a, b] of [
      ["lead", lead, found![1]],
      ["help", help, found![2]],
      ["report", report, found![3]],
    ] as const) {
      const [gold, got] = [set(a), set(b)];
      const tp = [...got].filter((name) => gold.has(name)).length;
      counts[field].tp += tp;
      counts[field].fp += got.size - tp;
      counts[field].fn += gold.size - tp;
      if (tp < gold.size || tp < got.size)
        errors.push(`${words}: ${field} {${[...gold].join("; ")}} got {${[...got].join("; ")}}`);
    }
    const right = limit === found![4];
    if (limit !== "none" && right) counts.limit.tp++;
    if (limit !== "none" && !right) counts.limit.fn++;
    if (found![4] !== "none" && !right) counts.limit.fp++;
    if (!right) errors.push(`${words}: limit ${limit} got ${found![4]}`);
  }
  counts.task.fp += left.length;
  for (const task of left) errors.push(`extra: ${task[0].slice(0, 80)}`);
}

function likeness(text: string, words: string): number {
  const b = foldSameLength(words).slice(0, 40);
  const a = foldSameLength(text).slice(0, b.length);
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1);
    row = next;
  }
  return row[b.length]! / b.length;
}
