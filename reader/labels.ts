import type { Day } from "../rules/day.ts";
import { agenciesAt, type Named } from "./agencies.ts";
import { deadlinesIn, type FoundDeadline } from "./deadlines.ts";
import type { Passage } from "./passage.ts";
import { reportToIn } from "./relations.ts";

/** What a line such as "Thời gian hoàn thành: …" or "Đơn vị chủ trì: …" says of the item above it. */
export type LabelKind = "time" | "lead" | "coordinating" | "result";

const KINDS: [RegExp, LabelKind][] = [
  [/^th[a-z0-9&]{1,2}i (?:gian|han)(?:\s+[a-z]+){0,4}\s*:|^tien do(?:\s+[a-z]+){0,3}\s*:/, "time"],
  [/^(?:[dpb][a-z]n v[a-z0-9]?|c[a-z] quan)\s+(?:phoi hop|ph[a-z]+ h[a-z]+)[^:]{0,12}:|^phoi hop\s*:/, "coordinating"],
  [
    /^(?:[dpb][a-z]n v[a-z0-9]?|c[a-z] quan)\s+(?:chu tri|ch[a-z]{1,3} tri|thuc hien|chiu trach nhiem)[^:]{0,16}:|^chu tri\s*:|^phan cong\s*:/,
    "lead",
  ],
  [/^(?:ket qua|san pham)[^:]{0,20}:/, "result"],
];

/** The kind of a label line and where its value begins in the key, or null for ordinary text. */
export function labelOf(passage: Passage): { kind: LabelKind; from: number } | null {
  for (const [pattern, kind] of KINDS) {
    const match = pattern.exec(passage.key);
    if (match) return { kind, from: match[0].length };
  }
  return null;
}

/** The values gathered from the label lines of one item. */
export type Labels = {
  lead?: Named[];
  coordinating?: Named[];
  reportTo?: Named[];
  limit?: FoundDeadline & { passage: Passage };
};

/** Adds what one label line says. */
export function addLabel(labels: Labels, passage: Passage, kind: LabelKind, from: number, issuedOn: Day | null): void {
  if (kind === "result") {
    const reports = reportToIn(passage, from, passage.key.length);
    if (reports.length > 0 && /trinh/.test(passage.key)) labels.reportTo = reports;
    return;
  }
  if (kind === "time") {
    const open = passage.key.indexOf("(", from);
    const limit = deadlinesIn(passage, from, open > from + 4 ? open : passage.key.length, issuedOn, true)[0];
    if (limit) labels.limit = { ...limit, passage };
    return;
  }
  const space = from + /^\s*/.exec(passage.key.slice(from))![0].length;
  const aside = kind === "lead" ? passage.key.slice(space).search(/,\s*phu trach|\s*\(|,\s*chiu trach nhiem/) : -1;
  const list = agenciesAt(passage, space, true);
  const names = (list?.agencies ?? []).filter((a) => aside < 0 || a.start < space + aside);
  if (names.length > 0) labels[kind] = names;
}
