import type { Day } from "../rules/day.ts";
import type { Deadline } from "../rules/deadline.ts";
import { agenciesAt } from "./agencies.ts";
import { RULES } from "./deadlineRules.ts";
import type { Passage } from "./passage.ts";

/** A time limit found in a passage, with its place in the key; `inferred` when its year was not printed. */
export type FoundDeadline = { deadline: Deadline; start: number; end: number; inferred: boolean };

/** The time limits named between two offsets of the key, in order; `cell` when nothing but the time stands there. */
export function deadlinesIn(
  passage: Passage,
  from: number,
  to: number,
  issuedOn: Day | null,
  cell = false,
  sentence = true,
): FoundDeadline[] {
  const key = passage.key.slice(from, to);
  const found: FoundDeadline[] = [];
  const taken: [number, number][] = [];
  for (const { pattern, read, inferred } of RULES) {
    pattern.lastIndex = 0;
    for (const match of key.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (taken.some(([a, b]) => start < b && end > a)) continue;
      const before = key.slice(0, start);
      const read_ = read(match.groups ?? {}, { issuedOn, cell, before, after: key.slice(end) });
      taken.push([start, end]);
      for (const deadline of read_ === null ? [] : Array.isArray(read_) ? read_ : [read_])
        found.push({ deadline, start: from + start, end: from + end, inferred: inferred === true });
    }
  }
  const steady = sentence && (!cell || found.length === 0) ? continuousIn(passage, from, to, cell) : null;
  if (steady) found.push({ deadline: { kind: "continuous" }, start: steady[0], end: steady[1], inferred: false });
  return found.sort((a, b) => a.start - b.start);
}

// "Thường xuyên" makes a standing duty where it qualifies the whole act: at the head of the sentence, after who acts,
// or as "một cách thường xuyên"; not as an attribute ("thường xuyên trễ hẹn", "đa dạng, thường xuyên").
function continuousIn(passage: Passage, from: number, to: number, cell: boolean): [number, number] | null {
  const key = passage.key.slice(from, to);
  for (const match of key.matchAll(
    /(?<![a-z])(mot cach\s+)?thuong xuyen(?:,?\s*lien tuc)?(?:,?\s*h[a-z]ng nam)?(?![a-z])/g,
  )) {
    const place: [number, number] = [from + match.index, from + match.index + match[0].length];
    if (/^\s*(?:tre hen|tiep xuc)/.test(key.slice(match.index + match[0].length))) continue;
    const opening = /^[\s"'-]*(?:(?:giao|yeu cau|de nghi|chi dao|phan cong)\s+(?:cho\s+)?)?/.exec(key)![0].length;
    const subject = agenciesAt(passage, from + opening);
    const between = (start: number) =>
      passage.key.slice(start, place[0]).replace(/^[\s,]*(?:phai|can|co trach nhiem)?[\s,]*/, "");
    if (
      cell ||
      match[1] !== undefined ||
      between(from)
        .trim()
        .replace(/^["'-]+/, "") === ""
    )
      return place;
    if (subject && subject.end <= place[0] && between(subject.end) === "") return place;
  }
  return null;
}

const VAGUE =
  /(?:hoan thanh\s+)?(?:theo\s+(?:dung\s+)?|dung\s+)(?:tien do|thoi (?:gian|han) quy dinh)(?:\s+(?:da duoc|duoc|quy dinh)[^.;,)]{0,30})?|khac phuc ngay|ra soat ngay|khan truong|(?:hoan thanh\s+)?som nhat|(?<!kiem tra |bao cao |tiep dan )dinh ky|kip thoi tai ky hop[^.;,]{0,30}|(?:tai )?ky hop[^.;,]{0,30}|sau khi[^.;,)]{0,60}ban hanh|ngay sau khi[^.;,)]{0,40}/;

/** Words of time that set no limit one could place ("khẩn trương", "theo tiến độ"). */
export function vagueTimeIn(passage: Passage, from: number, to: number): [number, number] | null {
  const match = VAGUE.exec(passage.key.slice(from, to));
  return match && [from + match.index, from + match.index + match[0].length];
}

/** Whether two limits are the same. */
export const sameDeadline = (a: Deadline, b: Deadline): boolean => JSON.stringify(a) === JSON.stringify(b);
