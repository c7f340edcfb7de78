import { percent as percentOf } from "./number.ts";

/** A class of the table, from its lower bound (in per cent, inclusive) up to the next one. */
export type ClassBand = { readonly from: number; readonly name: string };

/** The table used when a criteria set brings none of its own. */
export const defaultClasses: readonly ClassBand[] = [
  { from: 90, name: "Hoàn thành xuất sắc nhiệm vụ" },
  { from: 80, name: "Hoàn thành tốt nhiệm vụ" },
  { from: 70, name: "Hoàn thành nhiệm vụ" },
  { from: 0, name: "Không hoàn thành nhiệm vụ" },
];

/** The class of a percentage; null when it lies below every band. */
export function classOf(percent: number, table: readonly ClassBand[] = defaultClasses): ClassBand | null {
  return [...table].sort((a, b) => b.from - a.from).find((band) => percent >= band.from) ?? null;
}

/**
 * The rows from best to worst with their rank; equal percentages, as printed with two decimals, share a rank and the
 * next ranks are skipped (1, 2, 2, 4). Ties keep the order in which they came.
 */
export function rank<T extends { readonly percent: number }>(rows: readonly T[]): (T & { readonly rank: number })[] {
  const sorted = rows
    .map((row) => ({ row, printed: percentOf(row.percent, 100) ?? 0 }))
    .sort((a, b) => b.printed - a.printed);
  let rank = 0;
  return sorted.map(({ row, printed }, index) => {
    if (printed !== sorted[index - 1]?.printed) rank = index + 1;
    return { ...row, rank };
  });
}
