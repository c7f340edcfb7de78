import { agenciesAt, startsAgency } from "./agencies.ts";
import type { Span } from "./draft.ts";
import { type Passage, passageOf } from "./passage.ts";
import type { Column } from "./tables.ts";

const TIME =
  /^(?:(?:truoc|trong|den|cham nhat|het|xong|hoan thanh|du kien|vao|tu|cuoi|dau|dinh ky)\s+)*(?:(?:ngay|thang|qu[yi]|nam(?: hoc)?|giai doan|tuan)\s+)*(?:\d|[ivx]+(?![a-z]))[\d\s/.,-]*(?:(?:\s*[-,]\s*|\s+)?(?:den|va|nam|thang|qu[yi]|ngay|cac nam|tiep theo|[ivx]{1,3}(?![a-z])|[\d/.,-]+))*$|^(?:thuong xuyen|lien tuc)(?:,?\s*(?:lien tuc|h[a-z]ng (?:nam|thang|quy|tuan|ngay)))?$|^(?:dinh ky\s+)?(?:h[a-z]ng|moi) (?:nam|quy|thang|tuan|ngay)$|^(?:dinh ky\s+)?6 thang(?:,\s*(?:mot )?nam)?$/;
const BELONGS_TO_WORK = /(?:gui|voi|cua|cho|do|thuoc|tai|bao cao|trinh|va|ve|den|theo|giua|tren|tu|qua)\s*$/;

/** Finds the cells of a row some of whose bars a scan lost, by what each column holds; `leads` are names met as leads above. */
export function cellsWithoutBars(
  source: string,
  row: Span,
  columns: Column[],
  leads: Set<string>,
  damaged: boolean,
): Span[] | null {
  const number = /^\s*\|?\s*(\d{1,3})\s?[.)]?\s*(?:[|lI!](?=\s))?\s*/.exec(source.slice(row.start, row.end));
  if (!number || columns[0] !== "number") return null;
  const rest = { start: row.start + number[0].length, end: row.end };
  const segments = segmentsOf(source, rest);
  const wanted = columns.slice(1);
  let best: { cells: Span[]; worth: number } | null = null;
  for (const counts of compositions(wanted.length, segments.length)) {
    let from = 0;
    let worth = 0;
    const cells: Span[] = [];
    for (const [i, count] of counts.entries()) {
      const part = wanted.slice(from, from + count);
      from += count;
      const found = split(source, segments[i]!, part, leads, damaged);
      if (!found) {
        worth = Number.NEGATIVE_INFINITY;
        break;
      }
      cells.push(...found);
      part.forEach((column, n) => {
        worth += worthOf(source, found[n]!, column, damaged);
      });
    }
    if (worth > (best?.worth ?? Number.NEGATIVE_INFINITY)) best = { cells, worth };
  }
  return best && [{ start: row.start, end: rest.start }, ...best.cells];
}

function segmentsOf(source: string, span: Span): Span[] {
  const text = source.slice(span.start, span.end);
  const out: Span[] = [];
  let start = 0;
  for (const bar of text.matchAll(/\s*\|\s*|(?<!qu[yý]\s*|\d)\s[lI!]\s(?=\p{L}|\d)/giu)) {
    if (bar.index + bar[0].length >= text.length && bar[0].includes("|")) break;
    out.push({ start: span.start + start, end: span.start + bar.index });
    start = bar.index + bar[0].length;
  }
  out.push({ start: span.start + start, end: span.end });
  return out;
}

function* compositions(total: number, parts: number): Generator<number[]> {
  if (parts === 1) {
    if (total >= 1) yield [total];
    return;
  }
  for (let first = 1; first <= total - parts + 1; first++)
    for (const rest of compositions(total - first, parts - 1)) yield [first, ...rest];
}

function worthOf(source: string, cell: Span, column: Column, damaged: boolean): number {
  const passage = passageOf(source, [cell], damaged);
  const key = passage.key.trim();
  if (column === "time") return TIME.test(key.replace(/\s*\([^)]*\)?[.;]?$|[.;]$/g, "")) ? 3 : key === "" ? 0 : -2;
  if (column === "task") return (key.length > 14 ? 1 : -1) + (TIME.test(key) ? -3 : 0);
  if (column !== "lead" && column !== "coordinating") return 0;
  if (key === "") return -0.5;
  const start = passage.key.search(/\S/);
  const list = startsAgency(passage, start) ? agenciesAt(passage, start, true) : null;
  return list && list.end >= passage.key.trimEnd().length - 3 ? 2 : list ? 0.5 : -2;
}

// Parts a stretch into several columns: a limit at either end, names at the end or at the beginning, the work between.
function split(source: string, span: Span, columns: Column[], leads: Set<string>, damaged: boolean): Span[] | null {
  if (columns.length === 1) return [span];
  const passage = passageOf(source, [span], damaged);
  if (TIME.test(passage.key.trim())) return null;
  const place = (offset: number): number => passage.source(offset, offset + 1).start;
  const last = columns.at(-1)!;
  const words = [...passage.key.matchAll(/\S+/g)].map((word) => word.index);
  if (last === "time" || last === "other") {
    if (last === "other") return null;
    const at = words.find((start) => start > 0 && TIME.test(passage.key.slice(start).trimEnd().replace(/[.;]$/, "")));
    if (at === undefined) return null;
    const before = split(source, { start: span.start, end: place(at) }, columns.slice(0, -1), leads, damaged);
    return before && [...before, { start: place(at), end: span.end }];
  }
  if (columns[0] === "time") {
    const at = words.findLast((start) => start > 0 && start < 60 && TIME.test(passage.key.slice(0, start).trimEnd()));
    if (at === undefined) return null;
    const after = split(source, { start: place(at), end: span.end }, columns.slice(1), leads, damaged);
    return after && [{ start: span.start, end: place(at) }, ...after];
  }
  const named = columns.filter((column) => column === "lead" || column === "coordinating").length;
  if (columns[0] === "task" && columns.length === named + 1) return endingNames(passage, span, named, leads, words);
  if (named === columns.length && named === 2) {
    const lists = listsFrom(passage, passage.key.search(/\S/));
    const cut = lists && cutOf(passage, lists, leads);
    return cut
      ? [
          { start: span.start, end: place(cut) },
          { start: place(cut), end: span.end },
        ]
      : null;
  }
  if (columns.length === 2 && columns[1] === "task" && named === 1) {
    const list = agenciesAt(passage, passage.key.search(/\S/));
    if (!list) return null;
    const at = list.end + /^\s*/.exec(passage.key.slice(list.end))![0].length;
    return at < passage.key.length
      ? [
          { start: span.start, end: place(at) },
          { start: place(at), end: span.end },
        ]
      : null;
  }
  return null;
}

type Lists = { start: number; name: string }[];

// Rows of names that reach the end, each where the one before it ended without a comma.
function listsFrom(passage: Passage, from: number): Lists | null {
  const lists: Lists = [];
  for (let at = from; at < passage.key.trimEnd().length; ) {
    if (!capital(passage, at) || !startsAgency(passage, at)) return null;
    const list = oneList(passage, at);
    if (!list || list.end <= at) return null;
    lists.push({ start: at, name: nameKey(passage.key.slice(at, list.first)) });
    at = list.end + /^[\s.;]*/.exec(passage.key.slice(list.end))![0].length;
  }
  return lists.length > 0 ? lists : null;
}

// A row of names joined by commas; names without a comma between them stand in cells of their own.
function oneList(passage: Passage, from: number): { end: number; first: number } | null {
  const list = agenciesAt(passage, from, true);
  if (!list) return null;
  const { agencies } = list;
  const gap = agencies.findIndex(
    (name, i) => i > 0 && !/[,;]|va\s/.test(passage.key.slice(agencies[i - 1]!.end, name.start)),
  );
  return { end: gap < 0 ? list.end : agencies[gap - 1]!.end, first: agencies[0]!.end };
}

function endingNames(passage: Passage, span: Span, named: number, leads: Set<string>, words: number[]): Span[] | null {
  const place = (offset: number): number => passage.source(offset, offset + 1).start;
  const from = words.find(
    (at) => at > 10 && capital(passage, at) && startsAgency(passage, at) && listsFrom(passage, at),
  );
  if (from === undefined) return null;
  let lists = listsFrom(passage, from)!;
  const known = lists.findIndex((list) => leads.has(list.name));
  if (known > 0) lists = lists.slice(known);
  else if (known < 0) {
    const free = lists.findIndex((list) => !BELONGS_TO_WORK.test(passage.key.slice(0, list.start).trimEnd()));
    lists = lists.slice(Math.max(0, free));
    if (named === 1) lists = lists.slice(-1);
  }
  const first = lists[0]!.start;
  const task = { start: span.start, end: place(first) };
  if (named === 1) return [task, { start: place(first), end: span.end }];
  const second = lists[1]?.start;
  if (second === undefined) return null;
  return [task, { start: place(first), end: place(second) }, { start: place(second), end: span.end }];
}

const cutOf = (_passage: Passage, lists: Lists, _leads: Set<string>): number | null => lists[1]?.start ?? null;

const capital = (passage: Passage, at: number): boolean => /^\p{Lu}/u.test(passage.text.charAt(passage.inText(at)));

/** The name of a lead as rows are compared by it. */
export const nameKey = (key: string): string => key.replace(/[^a-z0-9]+/g, " ").trim();
