import { type Day, maxDay } from "../rules/day.ts";
import type { Clock } from "./when.ts";

/** A number that is always the same for the same words: the demo looks uneven and is still the same on every load. */
export function spread(words: string, below: number): number {
  let sum = 7;
  for (const char of words) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % below;
}

/** An instant in office hours of a day, in Vietnam: mornings from 07:30, afternoons from 13:30. */
export function officeTime(day: Day, words: string): Date {
  const minute = spread(`${words} ${day}`, 420);
  const clock = minute < 225 ? 450 + minute : 810 + minute - 225;
  return atMinute(day, clock);
}

/** The instant at a minute of a day in Vietnam. */
export function atMinute(day: Day, minute: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + minute * 60_000);
}

/** The day no earlier than `from` and no later than the last working day before the demo is loaded. */
export function within(clock: Clock, from: Day, day: Day): Day {
  const last = clock.day(-1);
  const latest = day < last ? day : last;
  return maxDay(from, latest) ?? from;
}
