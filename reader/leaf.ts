import type { Day } from "../rules/day.ts";
import type { Deadline } from "../rules/deadline.ts";
import { agenciesAt, type Named, startsVerb } from "./agencies.ts";
import { deadlinesIn, type FoundDeadline, sameDeadline, vagueTimeIn } from "./deadlines.ts";
import { type Part, partsOf } from "./parts.ts";
import type { Passage } from "./passage.ts";
import { coordinatingIn, reportToIn } from "./relations.ts";
import { subjectOf } from "./subject.ts";
import { targetIn } from "./target.ts";

/** A task read from one item: offsets into the key of its passage, and what was found between them. */
export type Read = {
  passage: Passage;
  start: number;
  end: number;
  lead: Named[];
  /** Whether the lead is named in the passage itself. */
  ownLead: boolean;
  coordinating: Named[];
  reportTo: Named[];
  deadline: Deadline;
  /** The words of the limit; `passage` where they stand outside the task's own. */
  found: { start: number; end: number; inferred: boolean; passage?: Passage } | null;
  target: string | null;
};

/** What the headings above an item settle: who leads, who helps, and the day of issue. */
export type Setting = { lead: Named[]; coordinating: Named[]; issuedOn: Day | null };

const LIABILITY =
  /^(?:neu (?:de )?(?:xay ra|cham|khong)|neu (?:co )?(?:phat sinh|vuong|kho)|trong qua trinh [^.]*(?:vuong mac|phat sinh|kho khan)|truong hop (?:co )?(?:kho khan|vuong mac|phat sinh)|qua trinh (?:trien khai )?thuc hien)/;

/** Reads the tasks of one leaf: one, unless its parts have different time limits (notes, rule 3). */
export function tasksOfLeaf(passage: Passage, from: number, to: number, setting: Setting): Read[] {
  const parts = joined(passage, partsOf(passage, from, to)).filter(
    (part) => !LIABILITY.test(passage.key.slice(part.start, part.end)),
  );
  if (parts.length === 0) return [];
  const limits = parts.map((part) =>
    deadlinesIn(passage, part.start, part.end, setting.issuedOn, false, part.sentence),
  );
  const groups = groupsOf(passage, parts, limits, setting);
  // Who is named at the head of the first part carries out the others too, unless they name somebody else.
  let { lead } = setting;
  return groups.flatMap((group) => {
    const reads = readGroup(passage, group, { ...setting, lead });
    lead = reads[0]?.lead ?? lead;
    return reads;
  });
}

// "Các sở, ngành; UBND các xã cử …": a semicolon among those addressed does not cut the sentence; what was agreed
// before an order ("Đồng ý chủ trương …") is no work.
function joined(passage: Passage, parts: Part[]): Part[] {
  const list = subjectOf(passage, parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0)?.list;
  const within = list ? parts.findIndex((part) => part.end >= list.end) : 0;
  const whole = within > 0 ? [{ ...parts[0]!, end: parts[within]!.end }, ...parts.slice(within + 1)] : parts;
  const first = whole.findIndex((part) => !AGREED.test(passage.key.slice(part.start, part.end)));
  const next = whole[first];
  const ordered = first > 0 && next && subjectOf(passage, next.start, next.end)?.role === "order";
  return ordered ? whole.slice(first) : whole;
}

const AGREED =
  /^(?:co ban\s+)?(?:dong y|thong nhat|nhat tri|ghi nhan|bieu duong|danh gia cao|hoan nghenh)(?:\s+[a-z]+)/;

type Group = { start: number; end: number; limits: FoundDeadline[]; cut?: [number, number] };

function groupsOf(passage: Passage, parts: Part[], limits: FoundDeadline[][], setting: Setting): Group[] {
  const whole = { start: parts[0]!.start, end: parts.at(-1)!.end };
  const explicit = limits.map((list) => list.filter((l) => l.deadline.kind !== "continuous"));
  const dated = explicit.map((list, i) => (list.length > 0 ? i : -1)).filter((i) => i >= 0);
  const all = distinct(explicit.flat());
  const steady = limits[0]!.find((l) => l.deadline.kind === "continuous");
  if (all.length === 0) return [{ ...whole, limits: limits.flat().slice(0, 1) }];
  if (
    all.length > 1 &&
    dated.length > 1 &&
    !dated.every((i) => sameDeadline(explicit[i]![0]!.deadline, all[0]!.deadline))
  ) {
    // Parts without a limit lead up to the part that has one; what follows the last belongs to it.
    const groups = dated.map((i, n) => ({
      start: n === 0 ? whole.start : parts[dated[n - 1]! + 1]!.start,
      end: n === dated.length - 1 ? whole.end : parts[i]!.end,
      limits: distinct(explicit[i]!),
    }));
    return groups;
  }
  const aside = steady && all[0]!.deadline.kind !== "recurring" ? asideOf(passage, explicit.flat()[0]!) : null;
  if (steady && aside)
    return [
      { start: whole.start, end: whole.end, limits: [steady], cut: aside },
      { start: aside[0], end: aside[1], limits: all },
    ];
  const at = dated[0]!;
  const opens = at > 0 ? ownStart(passage, parts, at, explicit[at]![0]!, setting) : 0;
  if (opens > 0)
    return [
      { start: whole.start, end: parts[opens - 1]!.end, limits: limits.slice(0, opens).flat().slice(0, 1) },
      { start: parts[opens]!.start, end: whole.end, limits: all },
    ];
  return inlineGroups(passage, parts, limits, at) ?? [{ ...whole, limits: all }];
}

// "Rà soát …; gửi danh sách trước ngày 5/12": a limit inside one part is that part's alone, while "hoàn thành …" or
// brackets at the end of a chain speak of the whole of it.
function inlineGroups(passage: Passage, parts: Part[], limits: FoundDeadline[][], at: number): Group[] | null {
  const limit = limits[at]!.find((l) => l.deadline.kind !== "continuous")!;
  const { deadline } = limit;
  // A period is that of the whole work.
  if (deadline.kind === "period" || (deadline.kind === "recurring" && deadline.by === null)) return null;
  const words = passage.key.slice(Math.max(parts[at]!.start, limit.start - 30), limit.end);
  if (FINISHED.test(words) || asideOf(passage, limit)) return null;
  // "…; bảo đảm tỷ lệ đạt ít nhất 60%" says how far the work before it must go.
  if (parts.some((part, i) => i > 0 && AIM.test(passage.key.slice(part.start, part.end)))) return null;
  const acts = parts.map((part) =>
    startsVerb(passage, part.start + (/^dong thoi,?\s*/.exec(passage.key.slice(part.start))?.[0].length ?? 0)),
  );
  if (!acts.every((act, i) => act || i === 0)) return null;
  const groups: Group[] = [];
  if (at > 0)
    groups.push({ start: parts[0]!.start, end: parts[at - 1]!.end, limits: limits.slice(0, at).flat().slice(0, 1) });
  groups.push({
    start: parts[at]!.start,
    end: parts[at]!.end,
    limits: distinct(limits[at]!.filter((l) => l.deadline.kind !== "continuous")),
  });
  if (at < parts.length - 1)
    groups.push({
      start: parts[at + 1]!.start,
      end: parts.at(-1)!.end,
      limits: limits
        .slice(at + 1)
        .flat()
        .slice(0, 1),
    });
  return groups;
}

const AIM = /^(?:(?:de|va)\s+)?(?:bao dam|dam bao|phan dau)\s[^;]*(?:\d\s*%|(?<![a-z])dat\s|ty le)/;
const FINISHED = /(?<![a-z])(?:hoan thanh|xong|hoan tat|ket thuc|thoi gian|thoi han)(?![a-z])/;

// The brackets around a limit, when they hold it and words of their own.
function asideOf(passage: Passage, limit: FoundDeadline): [number, number] | null {
  const open = passage.key.lastIndexOf("(", limit.start);
  const shut = passage.key.indexOf(")", limit.end);
  const closed = open >= 0 && shut >= 0 && passage.key.lastIndexOf(")", limit.start) < open;
  if (!closed) return null;
  let end = shut;
  for (let depth = 0, i = open; i < passage.key.length; i++) {
    if (passage.key[i] === "(") depth++;
    if (passage.key[i] === ")" && --depth === 0) {
      end = i;
      break;
    }
  }
  return [open + 1, end];
}

// From which part a task of its own begins: the limit's part has its own subject or its own report route.
function ownStart(passage: Passage, parts: Part[], at: number, limit: FoundDeadline, setting: Setting): number {
  for (let i = at; i > 0; i--) {
    const part = parts[i]!;
    if (!part.sentence && i !== at) continue;
    const subject = subjectOf(passage, part.start, part.end);
    if (subject && subject.role !== "label") return i;
    if (part.sentence && i !== at) continue;
  }
  const part = parts[at]!;
  const inBrackets = asideOf(passage, limit) !== null;
  const reports = reportToIn(passage, part.start, part.end);
  const earlier = reportToIn(passage, parts[0]!.start, parts[at - 1]!.end);
  return !inBrackets && reports.length > 0 && earlier.length === 0 && setting !== null ? at : 0;
}

function readGroup(passage: Passage, group: Group, setting: Setting): Read[] {
  const { start, end } = group;
  const subject = subjectOf(passage, start, end);
  const aside = subject ? null : leadInBrackets(passage, start, end);
  const lead =
    subject && !isPartOf(subject.list.agencies, setting.lead) ? subject.list.agencies : (aside ?? setting.lead);
  const from = subject && subject.role !== "subject" ? subject.textFrom : start;
  const coordinating = [
    ...coordinatingIn(passage, from, group.cut ? group.cut[0] : end),
    ...setting.coordinating,
  ].filter((a) => !lead.some((l) => l.name === a.name));
  const reportTo = reportToIn(passage, from, group.cut ? group.cut[0] - 1 : end);
  if (!/[a-z]/.test(passage.key.slice(from, end))) return [];
  const limits = group.limits.length > 0 ? group.limits : [null];
  const vague = group.limits.length === 0 ? vagueTimeIn(passage, from, end) : null;
  return limits.map((limit) => ({
    passage,
    start: from,
    end: group.cut && /^\W*$/.test(passage.key.slice(group.cut[1], end)) ? group.cut[0] - 1 : end,
    lead,
    ownLead: subject !== null || aside !== null,
    coordinating,
    reportTo,
    deadline: limit?.deadline ?? { kind: "none" },
    found: limit ?? (vague && { start: vague[0], end: vague[1], inferred: false }),
    target: targetIn(passage, from, end),
  }));
}

// "… (Sở Tư pháp chủ trì, phối hợp với …)", "… (giao Phòng Nội vụ)".
function leadInBrackets(passage: Passage, from: number, to: number): Named[] | null {
  for (const open of passage.key
    .slice(from, to)
    .matchAll(/\((?<order>giao\s+(?:cho\s+)?|(?:co quan |don vi )?chu tri:?\s+)?/g)) {
    const list = agenciesAt(passage, from + open.index + open[0].length);
    if (!list || list.end > to) continue;
    if (
      open.groups?.order ||
      /^\s*(?:la\s+)?(?:co quan\s+|don vi\s+)?(?:chu tri|tham muu|thuc hien)/.test(passage.key.slice(list.end))
    )
      return list.agencies;
  }
  return null;
}

// "Chủ tịch UBND cấp xã" under "UBND các xã, thị trấn" is the same addressee by a shorter name.
const isPartOf = (own: Named[], above: Named[]): boolean =>
  own.length === 1 &&
  /^UBND cấp xã$/iu.test(own[0]!.name) &&
  above.some((a) => /^UBND các (?:xã|phường)/iu.test(a.name));

// "Kiểm tra hằng tuần, báo cáo vào thứ Sáu hằng tuần" recurs once, on its day.
function distinct(limits: FoundDeadline[]): FoundDeadline[] {
  const vague = ({ deadline: a }: FoundDeadline): boolean =>
    a.kind === "recurring" &&
    a.by === null &&
    limits.some(({ deadline: b }) => b.kind === "recurring" && b.every === a.every && b.by !== null);
  const kept = limits.filter((limit) => !vague(limit));
  return kept.filter((limit, i) => kept.findIndex((other) => sameDeadline(other.deadline, limit.deadline)) === i);
}
