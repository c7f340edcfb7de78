import type { Rule } from "./pdfPage.ts";

/** A ruled table: its edges from left to right and top to bottom, and for each cell the number of the (merged) cell it belongs to. */
export type Grid = { xs: number[]; ys: number[]; cells: number[][] };

type Bar = { at: number; from: number; to: number };

const NEAR = 3.5;

/** Finds the tables that ruled lines make: at least two columns whose lines touch one another. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const across = merged(rules.filter((r) => r.y0 === r.y1).map((r) => ({ at: r.y0, from: r.x0, to: r.x1 })));
  const down = merged(rules.filter((r) => r.x0 === r.x1).map((r) => ({ at: r.x0, from: r.y0, to: r.y1 })));
  const touches = (h: Bar, v: Bar) =>
    v.at > h.from - NEAR && v.at < h.to + NEAR && h.at > v.from - NEAR && h.at < v.to + NEAR;
  const grids: Grid[] = [];
  const left = new Set(down);
  for (const first of down) {
    if (!left.delete(first)) continue;
    const [hs, vs] = [new Set<Bar>(), new Set([first])];
    // Spreads from line to line that it crosses until nothing new is reached.
    for (const v of vs)
      for (const h of across)
        if (!hs.has(h) && touches(h, v)) {
          hs.add(h);
          for (const other of left)
            if (touches(h, other)) {
              vs.add(other);
              left.delete(other);
            }
        }
    const xs = edges([...vs]);
    const ys = edges([...hs]);
    if (xs.length >= 3 && ys.length >= 2 && xs.length * ys.length < 20_000)
      grids.push({ xs, ys, cells: cellsOf(xs, ys, [...hs], [...vs]) });
  }
  return grids.sort((a, b) => a.ys[0]! - b.ys[0]!);
}

// Borders drawn cell by cell, twice or as thin boxes become one line each.
function merged(bars: Bar[]): Bar[] {
  const result: Bar[] = [];
  let line: Bar[] = [];
  const close = () => {
    let last: Bar | undefined;
    for (const bar of line.sort((a, b) => a.from - b.from)) {
      if (last && bar.from <= last.to + NEAR) last.to = Math.max(last.to, bar.to);
      else {
        last = { ...bar };
        result.push(last);
      }
    }
    line = [];
  };
  for (const bar of bars.sort((a, b) => a.at - b.at)) {
    if (line.length > 0 && bar.at - line[0]!.at > NEAR) close();
    line.push(bar);
  }
  close();
  return result;
}

function edges(bars: Bar[]): number[] {
  const found: number[] = [];
  for (const { at } of bars.sort((a, b) => a.at - b.at))
    if (found.length === 0 || at - found.at(-1)! > NEAR) found.push(at);
  return found;
}

function cellsOf(xs: number[], ys: number[], hs: Bar[], vs: Bar[]): number[][] {
  const columns = xs.length - 1;
  const group = Array.from({ length: columns * (ys.length - 1) }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (group[at] !== at) at = group[at]!;
    return at;
  };
  const join = (a: number, b: number) => {
    group[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  };
  const parted = (bars: Bar[], at: number, from: number, to: number) =>
    bars.some((bar) => Math.abs(bar.at - at) <= NEAR && bar.from < (from + to) / 2 && bar.to > (from + to) / 2);
  for (let r = 0; r + 1 < ys.length; r++)
    for (let c = 0; c < columns; c++) {
      const here = r * columns + c;
      if (c + 1 < columns && !parted(vs, xs[c + 1]!, ys[r]!, ys[r + 1]!)) join(here, here + 1);
      if (r + 2 < ys.length && !parted(hs, ys[r + 1]!, xs[c]!, xs[c + 1]!)) join(here, here + columns);
    }
  return Array.from({ length: ys.length - 1 }, (_, r) =>
    Array.from({ length: columns }, (_, c) => root(r * columns + c)),
  );
}
