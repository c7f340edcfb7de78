import type { Deadline } from "../rules/deadline.ts";
import { type Groups, type Rule, rule } from "./deadlineRule.ts";

const fromOf = (words: string): "issue" | "receipt" | "event" => {
  if (/nhan duoc (?:yeu cau|thong bao|ho so|bao cao|de nghi|kien nghi)/.test(words)) return "receipt";
  if (/nhan/.test(words)) return "receipt";
  return /ban hanh|ky (?:ban hanh|van ban|ke hoach)|co ke hoach|co (?:cong van|chi thi|quyet dinh|van ban|thong bao) nay|co hieu luc|^\s*(?:ngay )?ky\b/.test(
    words,
  )
    ? "issue"
    : "event";
};

/** Limits counted in days. */
export const RELATIVE: Rule[] = [
  rule(
    `(?:(?:hoan thanh\\s+)?(?:cham nhat(?:\\s+la)?|trong|sau|het|khong qua|toi da)\\s+)?(?:thoi han|thoi gian|vong)?\\s*(?:la\\s+|khong qua\\s+|toi da\\s+)?(?<n>\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?ngay(?<w>\\s+lam viec)?\\s*,?\\s*(?:ke tu|tinh tu|tu|sau)\\s+(?<f>(?:khi|ngay|luc|thoi diem)?[^.;,()]{0,60})`,
    (g) => relative(g, fromOf(g.f ?? "")),
  ),
  rule(
    `(?:trong|het|sau|khong qua|toi da)\\s+(?:thoi han|thoi gian|vong)\\s+(?:la\\s+|khong qua\\s+|toi da\\s+)?(?<n>\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?ngay(?<w>\\s+lam viec)?`,
    (g) => relative(g, "unspecified"),
  ),
  rule(`het thoi han\\s+(?<n>\\d{1,3})\\s+ngay(?<w>\\s+lam viec)?`, (g) => relative(g, "unspecified")),
  rule(`^\\s*(?<n>\\d{1,3})(?:\\s+ngay(?<w>\\s+lam viec)?)?\\s*$`, (g, { cell }) =>
    cell ? relative(g, "unspecified") : null,
  ),
];
function relative(g: Groups, from: "issue" | "receipt" | "event" | "unspecified"): Deadline {
  return g.w === undefined
    ? { kind: "relative", days: Number(g.n), from }
    : { kind: "relative", workingDays: Number(g.n), from };
}
