/** Stretches of days that a list can be narrowed to by a name that moves along with the calendar. */
export const dueRanges = ["tuan-nay", "tuan-sau", "thang-nay", "thang-sau", "quy-nay", "nam-nay"] as const;
/** One of them. */
export type DueRange = (typeof dueRanges)[number];

const dayOf = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** Whether a text names one. */
export const isDueRange = (text: string | undefined): text is DueRange => dueRanges.some((range) => range === text);

/** The first and the last day of such a stretch as of a day; weeks begin on Monday. */
export function dueRange(range: DueRange, today: string): { gte: string; lte: string } {
  const [year, month, date] = [today.slice(0, 4), today.slice(5, 7), today.slice(8, 10)].map(Number) as [
    number,
    number,
    number,
  ];
  const ofMonths = (first: number, count: number) => ({
    gte: dayOf(year, first, 1),
    lte: dayOf(year, first + count, 0),
  });
  const monday = date - ((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7);
  const ofWeek = (from: number) => ({ gte: dayOf(year, month - 1, from), lte: dayOf(year, month - 1, from + 6) });
  switch (range) {
    case "tuan-nay":
      return ofWeek(monday);
    case "tuan-sau":
      return ofWeek(monday + 7);
    case "thang-nay":
      return ofMonths(month - 1, 1);
    case "thang-sau":
      return ofMonths(month, 1);
    case "quy-nay":
      return ofMonths(month - 1 - ((month - 1) % 3), 3);
    case "nam-nay":
      return ofMonths(0, 12);
  }
}
