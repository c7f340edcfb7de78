/** A calendar day of the business zone as `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsADay = 86_400_000;
// Vietnam has kept +07:00 without daylight saving since 1975, so a fixed offset is the zone.
const offset = 7 * 3_600_000;

/** Whether the string is a real day of the calendar, such as "2024-02-29". */
export function isDay(value: string): boolean {
  const found = pattern.exec(value);
  if (!found) return false;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month);
}

/** The day of year, month (1–12) and date; a date beyond the month's end is clamped to it. */
export function dayFrom(year: number, month: number, date: number): Day {
  const clamped = Math.min(date, lengthOfMonth(year, month));
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(clamped)}`;
}

/** The year, month (1–12) and date of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** The day `count` days after (before, when negative). */
export function addDays(day: Day, count: number): Day {
  return fromSerial(toSerial(day) + count);
}

/** The day `count` months later, clamped to the month's end: 31 August + 1 = 30 September. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  return dayFrom(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, date);
}

/** a − b in days. */
export function diffDays(a: Day, b: Day): number {
  return toSerial(a) - toSerial(b);
}

/** 1 for Monday up to 7 for Sunday. */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((toSerial(day) + 3) % 7) + 7) % 7) + 1;
}

/** The quarter (1–4) a day falls in. */
export function quarterOf(day: Day): number {
  return Math.ceil(partsOf(day).month / 3);
}

/** The last day of the day's month. */
export function endOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayFrom(year, month, 31);
}

/** The last day of the day's quarter. */
export function endOfQuarter(day: Day): Day {
  return dayFrom(partsOf(day).year, quarterOf(day) * 3, 31);
}

/** The last day of the day's year. */
export function endOfYear(day: Day): Day {
  return dayFrom(partsOf(day).year, 12, 31);
}

/** The ISO week of a day, as "2026-W47"; the week belongs to the year of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day));
  const { year } = partsOf(thursday);
  const week = Math.floor(diffDays(thursday, dayFrom(year, 1, 1)) / 7) + 1;
  return `${String(year).padStart(4, "0")}-W${pad(week)}`;
}

/** The business day (Asia/Ho_Chi_Minh) on which an instant falls. */
export function dayOf(instant: Date): Day {
  return fromSerial(Math.floor((instant.getTime() + offset) / millisecondsADay));
}

/** A day as people read it: dd/MM/yyyy. */
export function formatDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** The latest of the days given, nulls left out; null when there is none. */
export function maxDay(...days: readonly (Day | null | undefined)[]): Day | null {
  return days.reduce<Day | null>((best, day) => (day && (best === null || day > best) ? day : best), null);
}

/** The earliest of the days given, nulls left out; null when there is none. */
export function minDay(...days: readonly (Day | null | undefined)[]): Day | null {
  return days.reduce<Day | null>((best, day) => (day && (best === null || day < best) ? day : best), null);
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// Days since 1970-01-01 by whole-number arithmetic on a year that begins in March, so that
// no JS Date (and with it no zone of the machine) comes near a due date.
function toSerial(day: Day): number {
  if (!isDay(day)) throw new RangeError(`A day as YYYY-MM-DD was expected, found "${day}"`);
  const { year, month, date } = partsOf(day);
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}

function fromSerial(serial: number): Day {
  const shifted = serial + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayFrom(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}
