/** A calendar month as the address holds it: YYYY-MM. */
export type Month = string;

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const text = (date: Date): string => date.toISOString().slice(0, 10);

/** The day so many days later. */
export function laterDay(day: string, count: number): string {
  const date = at(day);
  date.setUTCDate(date.getUTCDate() + count);
  return text(date);
}

/** Which day of the week it is, from 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: string): number => (at(day).getUTCDay() + 6) % 7;

/** Whether a text names a day that there is. */
export const isDay = (named: string | undefined): named is string =>
  /^\d{4}-\d{2}-\d{2}$/.test(named ?? "") &&
  at(named ?? "")
    .toJSON()
    ?.slice(0, 10) === named;

/** The month that a text names, otherwise that of a day. */
export const monthOf = (named: string | undefined, day: string): Month =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(named ?? "") ? (named as Month) : day.slice(0, 7);

/** The month so many months later. */
export function laterMonth(month: Month, count: number): Month {
  const date = at(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return text(date).slice(0, 7);
}

/** The days of whole weeks, from Monday, that a month touches. */
export function weeksOf(month: Month): string[][] {
  const first = `${month}-01`;
  const last = laterDay(`${laterMonth(month, 1)}-01`, -1);
  const monday = laterDay(first, -weekdayOf(first));
  const days = Math.round((at(last).getTime() - at(monday).getTime()) / 86_400_000) + 1;
  return Array.from({ length: Math.ceil(days / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => laterDay(monday, week * 7 + day)),
  );
}
