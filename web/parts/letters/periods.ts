import { formatDay } from "../../format.ts";
import type { Translate } from "../../text/text.ts";

const dayMs = 86_400_000;

/** The ISO week of a day, as 2026-W47: Monday begins it, and its Thursday says the year. */
export function weekOf(day: string): string {
  const at = Date.parse(day);
  const thursday = at + (3 - ((new Date(at).getUTCDay() + 6) % 7)) * dayMs;
  const year = new Date(thursday).getUTCFullYear();
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * dayMs));
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The periods that letters of a day may carry: the day itself, its week, its month. */
export const periodsWith = (day: string): string[] => [day, weekOf(day), day.slice(0, 7)];

/** A period as people say it; null for a letter of one occasion, which has none. */
export function periodText(period: string, t: Translate): string | null {
  const week = /^(\d{4})-W(\d{2})$/.exec(period);
  if (week) return t("letterPeriodWeek", { week: Number(week[2]), year: week[1] ?? "" });
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month) return t("letterPeriodMonth", { month: Number(month[2]), year: month[1] ?? "" });
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? formatDay(period) : null;
}
