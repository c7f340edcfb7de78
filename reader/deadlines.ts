import type { Day } from "../rules/day.ts";
import type { Deadline } from "../rules/deadline.ts";
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
  const steady = found.length === 0 ? continuousIn(key, cell) : null;
  if (steady)
    found.push({ deadline: { kind: "continuous" }, start: from + steady[0], end: from + steady[1], inferred: false });
  return found.sort((a, b) => a.start - b.start);
}

const SUBJECT =
  /^(?:\s*(?:giao|yeu cau|de nghi|chi dao)?\s*[^.;:,]*?(?:nguoi dung dau|so|phong|ubnd|uy ban|ban|co quan|don vi|dia phuong|luc luong|nganh|cong an|trung tam|doan the|xa|phuong|thi tran|truong|chi cuc)[^.;:]{0,60}?)?$/;

// "Thường xuyên" makes a standing duty where it qualifies the whole act, not an attribute ("thường xuyên trễ hẹn", "tiếp xúc").
function continuousIn(key: string, cell: boolean): [number, number] | null {
  for (const match of key.matchAll(
    /(?<![a-z])(?:mot cach\s+)?thuong xuyen(?:,?\s*lien tuc)?(?:,?\s*h[a-z]ng nam)?(?![a-z])/g,
  )) {
    const before = key.slice(0, match.index).replace(/^[\s\-+]*/, "");
    const after = key.slice(match.index + match[0].length);
    if (
      /(?:khong|hoac|gan voi|ho so|hop|vien chuc|cong chuc|nguoi|hinh thuc)\s*$/.test(before) ||
      /^\s*(?:tre hen|tiep xuc)/.test(after)
    )
      continue;
    const place: [number, number] = [match.index, match.index + match[0].length];
    if (cell || before === "" || match[0].startsWith("mot cach") || /[.]\s*$/.test(before)) return place;
    if (before.length < 160 && SUBJECT.test(before) && !/[.;]/.test(before)) return place;
  }
  return null;
}

const VAGUE =
  /(?:hoan thanh\s+)?(?:theo\s+)?(?:dung\s+)?(?:tien do|thoi gian quy dinh)(?:\s+(?:da duoc|duoc|quy dinh)[^.;,)]{0,30})?|khac phuc ngay|ra soat ngay|khan truong|(?:hoan thanh\s+)?som nhat|dinh ky|kip thoi tai ky hop[^.;,]{0,30}|(?:tai )?ky hop[^.;,]{0,30}|sau khi[^.;,)]{0,60}ban hanh|ngay sau khi[^.;,)]{0,40}/;

/** Words of time that set no limit one could place ("khẩn trương", "theo tiến độ"). */
export function vagueTimeIn(passage: Passage, from: number, to: number): [number, number] | null {
  const match = VAGUE.exec(passage.key.slice(from, to));
  return match && [from + match.index, from + match.index + match[0].length];
}

/** Whether two limits are the same. */
export const sameDeadline = (a: Deadline, b: Deadline): boolean => JSON.stringify(a) === JSON.stringify(b);
