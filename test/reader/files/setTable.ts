import type { Sheet } from "./makePdf.ts";
import { broken, measurer } from "./typeset.ts";

const [TOP, BOTTOM, SIZE, STEP] = [70, 780, 10.5, 14];
const COLUMNS = [40, 68, 268, 368, 458, 530, 565];

/** Sets lines in the middle and under them a ruled table of six columns; rows are cut where a page ends, as Word does. */
export async function setTable(heading: string[], rows: string[][]): Promise<Sheet[]> {
  const measure = await measurer();
  const sheets: Sheet[] = [{ texts: heading.map((text, i) => ({ x: 200, y: TOP + 18 * i, text })), rules: [] }];
  let y = TOP + 18 * heading.length;
  const across = () => sheets.at(-1)!.rules!.push([COLUMNS[0]!, y, COLUMNS.at(-1)!, y]);
  across();
  for (const row of rows) {
    const cells = row.map((cell, i) =>
      broken(
        cell.split(" "),
        () => COLUMNS[i + 1]! - COLUMNS[i]! - 8,
        (word) => measure(word, SIZE),
      ).map(({ line }) => line.join(" ")),
    );
    const height = Math.max(...cells.map((lines) => lines.length));
    let from = 0;
    while (from < height) {
      const room = Math.floor((BOTTOM - y - 6) / STEP);
      if (room < Math.min(2, height - from)) {
        sheets.push({ texts: [], rules: [] });
        y = TOP;
        across();
        continue;
      }
      const to = Math.min(height, from + room);
      const { texts, rules } = sheets.at(-1)!;
      for (const [i, lines] of cells.entries())
        for (const [n, text] of lines.slice(from, to).entries())
          if (text !== "") texts.push({ x: COLUMNS[i]! + 4, y: y + STEP * (n + 1) - 2, text, size: SIZE });
      const foot = y + STEP * (to - from) + 6;
      for (const x of COLUMNS) rules!.push([x, y, x, foot]);
      y = foot;
      across();
      from = to;
    }
  }
  return sheets;
}
