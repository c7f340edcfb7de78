import type { Day } from "../rules/day.ts";
import { agenciesAt, type Named, startsAgency } from "./agencies.ts";
import { deadlinesIn } from "./deadlines.ts";
import type { Span } from "./draft.ts";
import type { Read } from "./leaf.ts";
import { type Passage, passageOf } from "./passage.ts";
import { coordinatingIn, reportToIn } from "./relations.ts";
import { targetIn } from "./target.ts";

/** What a column of a table of tasks holds. */
export type Column = "number" | "task" | "lead" | "coordinating" | "time" | "other";

const HEADS: [RegExp, Column][] = [
  [/^(?:tt|stt|so tt|so thu tu)$/, "number"],
  [/chu tri.*phoi hop/, "lead"],
  [/phoi hop/, "coordinating"],
  [
    /chu tri|(?:don vi|co quan|ca nhan|nguoi|bo phan).*(?:thuc hien|dau moi|chiu|tham muu|phu trach)|phan cong|trach nhiem|co quan,? don vi|^(?:co quan|don vi)$/,
    "lead",
  ],
  [/^(?:san pham|ket qua)(?!.*thoi)|bat dau/, "other"],
  [/thoi gian|thoi han|thoi diem|tien do|hoan thanh|ket thuc|ky bao cao|^han\b/, "time"],
  [/san pham|ket qua|ghi chu|kinh phi|chi tieu|muc tieu|theo doi/, "other"],
  [/noi dung|nhiem vu|cong viec|ten/, "task"],
];

/** The columns that a heading row names, or null when it is no heading row. */
export function columnsOf(cells: string[]): Column[] | null {
  const named = cells.map(
    (cell) => HEADS.find(([pattern]) => pattern.test(cell.trim().replace(/[.:]$/, "")))?.[1] ?? "other",
  );
  // Beside a column of groups of tasks the tasks themselves have a column of their own.
  const detailed = cells.findIndex((cell, i) => named[i] === "task" && /cu the|chi tiet/.test(cell));
  const columns = named.map((column, i) => (column === "task" && i < detailed ? "other" : column));
  return columns.includes("task") &&
    (columns.includes("lead") || columns.includes("time")) &&
    cells.every((c) => c.length < 60)
    ? columns
    : null;
}

/** The cells of a printed row as places in the source. */
export function cellsOf(source: string, row: Span): Span[] {
  const text = source.slice(row.start, row.end);
  const cells: Span[] = [];
  let start = 0;
  const tabs = text.includes("\t");
  for (const match of text.matchAll(tabs ? /\t/g : /\s*\|\s*/g)) {
    cells.push({ start: row.start + start, end: row.start + match.index });
    start = match.index + match[0].length;
  }
  cells.push({ start: row.start + start, end: row.end });
  const blank = (cell: Span | undefined) => cell !== undefined && source.slice(cell.start, cell.end).trim() === "";
  if (!tabs && blank(cells[0])) cells.shift();
  if (!tabs && cells.length > 1 && blank(cells.at(-1)) && text.trimEnd().endsWith("|")) cells.pop();
  return cells;
}

/** What the rows above leave to the cells that a merged cell left empty. */
export type Above = { lead: Named[]; coordinating: Named[] };

/** Reads one row as tasks; empty cells take the row above. */
export function tasksOfRow(
  source: string,
  cells: Span[],
  columns: Column[],
  above: Above,
  damaged: boolean,
  issuedOn: Day | null,
): Read[] {
  const at = (column: Column): Passage | null => {
    const cell = cells[columns.indexOf(column)];
    const passage = columns.includes(column) && cell ? passageOf(source, [trim(source, cell)], damaged) : null;
    return passage && passage.text.trim() !== "" ? passage : null;
  };
  const task = at("task");
  // A row that only numbers the columns, "(1) | (2) | (3)", holds no words.
  if (task === null || !/[a-z]{2}/.test(task.key)) return [];
  const names = (passage: Passage | null) => (passage ? (agenciesAt(passage, 0, true)?.agencies ?? []) : null);
  // A row with nothing but its heading groups the rows below it; a heading of names tells who leads them.
  const others = (["lead", "coordinating", "time"] as const).filter((column) => columns.includes(column));
  if (others.every((column) => at(column) === null)) {
    const heads = startsAgency(task, 0) && task.key.length < 160 ? agenciesAt(task, 0) : null;
    if (heads && /^[\s.:;]*$/.test(task.key.slice(heads.end))) above.lead = heads.agencies;
    return [];
  }
  above.lead = names(at("lead")) ?? above.lead;
  above.coordinating = names(at("coordinating")) ?? [];
  const time = at("time");
  const to = task.key.length;
  const found = time ? deadlinesIn(time, 0, time.key.length, issuedOn, true) : deadlinesIn(task, 0, to, issuedOn);
  const coordinating = columns.includes("coordinating") ? above.coordinating : coordinatingIn(task, 0, to);
  const base = {
    passage: task,
    start: 0,
    end: to,
    lead: above.lead,
    ownLead: false,
    coordinating,
    reportTo: reportToIn(task, 0, to),
    target: targetIn(task, 0, to),
  };
  const where = time ?? task;
  const limits = found.length > 0 ? found : [null];
  return limits.map((limit) => ({
    ...base,
    deadline: limit?.deadline ?? { kind: "none" as const },
    found: limit ? { ...limit, passage: where } : null,
  }));
}

function trim(source: string, cell: Span): Span {
  const text = source.slice(cell.start, cell.end);
  const lead = text.length - text.trimStart().length;
  return {
    start: cell.start + lead,
    end: Math.max(cell.start + lead, cell.end - (text.length - text.trimEnd().length)),
  };
}
