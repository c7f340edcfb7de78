import { addDays, type Day, maxDay } from "./day.ts";
import type { Rate } from "./progress.ts";
import type { Facts } from "./timeliness.ts";

/** Within so many days a report counts as recent. */
export const recentReportDays = 30;

/** Open work that reported or submitted within the last 30 days, of all open work: whether agencies keep the office told. */
export function updateRate(rows: readonly Facts[], asOf: Day): Rate {
  const open = rows.filter(({ state }) => state !== "COMPLETED" && state !== "SUSPENDED" && state !== "CANCELLED");
  const since = addDays(asOf, -recentReportDays);
  const told = open.filter(({ lastReportOn, submittedOn }) => (maxDay(lastReportOn, submittedOn) ?? "") > since);
  return { n: told.length, d: open.length };
}
