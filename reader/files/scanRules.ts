import type { Rule } from "./pdfPage.ts";
import type { PageImage } from "./scanImage.ts";

type Run = { from: number; to: number; first: number; last: number };

const DARK = 150;
const HOLE = 3;

/** Finds the ruled lines in the picture of a page: long thin runs of dark points, level or upright, a little askew at most. */
export function rulesOfImage({ width, height, dpi, grey }: PageImage, slope: number): Rule[] {
  const points = 72 / dpi;
  const across = bars(height, width, (y, x) => grey[y * width + x]! < DARK, dpi * 0.45);
  const down = bars(width, height, (x, y) => grey[y * width + x]! < DARK, dpi * 0.3);
  return [
    ...across.map(({ from, to, at }) => {
      const y = (at - (slope * (from + to)) / 2) * points;
      return { x0: from * points, x1: to * points, y0: y, y1: y };
    }),
    ...down.map(({ from, to, at }) => {
      const x = at * points;
      return { x0: x, x1: x, y0: (from - slope * at) * points, y1: (to - slope * at) * points };
    }),
  ];
}

/** Long runs of dark points along lines; runs on neighbouring lines that overlap are one bar if together they stay thin. */
function bars(
  lines: number,
  length: number,
  dark: (line: number, at: number) => boolean,
  least: number,
): { from: number; to: number; at: number }[] {
  const done: Run[] = [];
  let open: Run[] = [];
  for (let line = 0; line < lines; line++) {
    for (const { from, to } of runsOf(length, (at) => dark(line, at), least)) {
      const touching = open.find((run) => run.last >= line - 2 && run.from <= to && run.to >= from);
      if (touching) {
        touching.from = Math.min(touching.from, from);
        touching.to = Math.max(touching.to, to);
        touching.last = line;
      } else open.push({ from, to, first: line, last: line });
    }
    if (line % 16 === 15) {
      done.push(...open.filter((run) => run.last < line - 2));
      open = open.filter((run) => run.last >= line - 2);
    }
  }
  return [...done, ...open]
    .filter(({ from, to, first, last }) => last - first < 9 + 0.012 * (to - from))
    .map(({ from, to, first, last }) => ({ from, to, at: (first + last) / 2 }));
}

function runsOf(length: number, dark: (at: number) => boolean, least: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  let last = -1;
  for (let at = 0; at < length; at++) {
    if (!dark(at)) continue;
    if (from >= 0 && at - last > HOLE) {
      if (last - from >= least) runs.push({ from, to: last });
      from = at;
    } else if (from < 0) from = at;
    last = at;
  }
  if (from >= 0 && last - from >= least) runs.push({ from, to: last });
  return runs;
}
