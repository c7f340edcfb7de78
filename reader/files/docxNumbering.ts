import { childOf, childrenOf, type Element } from "./xml.ts";

type Level = {
  start: number;
  format: string;
  text: string;
  restart: number | null;
  legal: boolean;
  style: string | null;
};
type List = { counters: string; levels: Map<number, Level>; starts: Map<number, number> };

/** Counts the numbered paragraphs of a document in order. */
export type Numbering = {
  /** The mark printed before the next paragraph of this list and level, without the blank after it; "" for none. */
  next: (list: string, level: number) => string;
  /** The level of a list that a paragraph style stands for. */
  levelOf: (list: string, style: string | null) => number;
};

const DEEPEST = 8;

/** Reads the numbering part; marks come out as they are printed: "1.1.", "Điều 3.", "a)", "-". */
export function numberingOf(part: Element | null): Numbering {
  const lists = listsOf(part);
  // Lists made from the same pattern count on together unless one of them sets its own start.
  const counted = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return {
    levelOf: (list, style) => {
      for (const [index, level] of lists.get(list)?.levels ?? []) if (level.style === style && style) return index;
      return 0;
    },
    next: (id, index) => {
      const list = lists.get(id);
      const level = list?.levels.get(index);
      if (!list || !level) return "";
      const counters = counted.get(list.counters) ?? [];
      counted.set(list.counters, counters);
      const own = list.starts.get(index);
      const first = own !== undefined && !started.has(`${id} ${index}`);
      started.add(`${id} ${index}`);
      const before = counters[index];
      counters[index] = first ? own : before === undefined ? level.start : before + 1;
      for (let deeper = index + 1; deeper <= DEEPEST; deeper++) {
        const restart = list.levels.get(deeper)?.restart;
        if (restart === null || restart === undefined || restart >= index) counters[deeper] = undefined;
      }
      return printed(list, index, counters);
    },
  };
}

function listsOf(part: Element | null): Map<string, List> {
  const patterns = new Map<string, Element>();
  const byStyle = new Map<string, Element>();
  for (const pattern of childrenOf(part ?? undefined, "abstractNum")) {
    patterns.set(pattern.attributes.abstractNumId ?? "", pattern);
    const style = childOf(pattern, "styleLink")?.attributes.val;
    if (style !== undefined) byStyle.set(style, pattern);
  }
  const lists = new Map<string, List>();
  for (const number of childrenOf(part ?? undefined, "num")) {
    const counters = childOf(number, "abstractNumId")?.attributes.val ?? "";
    const named = patterns.get(counters);
    const pattern = byStyle.get(childOf(named, "numStyleLink")?.attributes.val ?? "") ?? named;
    const levels = new Map(childrenOf(pattern, "lvl").map((level) => [Number(level.attributes.ilvl), levelOf(level)]));
    const starts = new Map<number, number>();
    for (const override of childrenOf(number, "lvlOverride")) {
      const index = Number(override.attributes.ilvl);
      const level = childOf(override, "lvl");
      if (level) levels.set(index, levelOf(level));
      const start = childOf(override, "startOverride")?.attributes.val;
      if (start !== undefined) starts.set(index, Number(start));
    }
    lists.set(number.attributes.numId ?? "", { counters, levels, starts });
  }
  return lists;
}

function levelOf(level: Element): Level {
  const said = (name: string) => childOf(level, name)?.attributes.val;
  const restart = said("lvlRestart");
  return {
    start: Number(said("start") ?? 1),
    format: said("numFmt") ?? "decimal",
    text: said("lvlText") ?? "",
    // "Restart after level n" counts levels from 1; 0 is never.
    restart: restart === undefined ? null : Number(restart) - 1,
    legal: childOf(level, "isLgl") !== undefined,
    style: said("pStyle") ?? null,
  };
}

function printed(list: List, index: number, counters: (number | undefined)[]): string {
  const level = list.levels.get(index)!;
  if (level.format === "none" && !level.text.includes("%")) return level.text;
  if (level.format === "bullet") return bullet(level.text, index);
  return level.text.replace(/%(\d)/g, (_, n: string) => {
    const other = list.levels.get(Number(n) - 1);
    const value = counters[Number(n) - 1] ?? other?.start ?? 1;
    return spell(value, level.legal ? "decimal" : (other?.format ?? "decimal"));
  });
}

// Signs of symbol fonts have no meaning outside the font; below the first level the genre prints a plus.
const bullet = (sign: string, index: number): string => {
  if (/^[-–—−]/u.test(sign)) return "-";
  return sign.startsWith("+") || index > 0 ? "+" : "-";
};

function spell(value: number, format: string): string {
  const capital = format.startsWith("upper");
  const spelt = format.endsWith("Roman")
    ? roman(value)
    : format.endsWith("Letter")
      ? letter(value)
      : format === "none"
        ? ""
        : String(value);
  if (format === "decimalZero") return spelt.padStart(2, "0");
  return capital ? spelt.toUpperCase() : spelt;
}

// Word counts z, aa, bb.
const letter = (value: number): string =>
  value < 1 || value > 780 ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const ROMAN: [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return String(value);
  let rest = value;
  let spelt = "";
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) spelt += sign;
  return spelt;
}
