import { useKept } from "../useKept.ts";
import type { CalendarChange, CalendarDay, WorkingCalendar, WorkingWeek } from "./calendarQuery.ts";

/** Changes of the calendar that are written down and not applied yet. */
export interface Pending {
  set: CalendarDay[];
  remove: string[];
  setWeeks: WorkingWeek[];
  removeWeeks: string[];
}

const none: Pending = { set: [], remove: [], setWeeks: [], removeWeeks: [] };

/** What is changed but not applied, kept over a reload. */
export function usePending(calendar: WorkingCalendar) {
  const [pending, keep, drop] = useKept<Pending>("calendar", none);
  const others = (date: string) => ({
    set: pending.set.filter((day) => day.date !== date),
    remove: pending.remove.filter((day) => day !== date),
  });
  return {
    pending,
    count: pending.set.length + pending.remove.length + pending.setWeeks.length + pending.removeWeeks.length,
    drop,
    /** Sets days; those that are as they stand already change nothing. */
    setDays(days: readonly CalendarDay[]) {
      const dates = new Set(days.map(({ date }) => date));
      const standing = new Map(calendar.days.map((day) => [day.date, day]));
      const fresh = days.filter(({ date, kind, note }) => {
        const known = standing.get(date);
        return known?.kind !== kind || known.note !== note;
      });
      const set = [...pending.set.filter(({ date }) => !dates.has(date)), ...fresh];
      keep({ ...pending, set: set.sort(byDate), remove: pending.remove.filter((date) => !dates.has(date)) });
    },
    /** Lets a day follow the weekly pattern. */
    removeDay(date: string) {
      const rest = others(date);
      const stands = calendar.days.some((day) => day.date === date);
      keep({ ...pending, ...rest, remove: stands ? [...rest.remove, date].sort() : rest.remove });
    },
    /** Takes a change of a day back. */
    forgetDay: (date: string) => keep({ ...pending, ...others(date) }),
    setWeek: (week: WorkingWeek) =>
      keep({
        ...pending,
        setWeeks: [...pending.setWeeks.filter(({ validFrom }) => validFrom !== week.validFrom), week],
        removeWeeks: pending.removeWeeks.filter((day) => day !== week.validFrom),
      }),
    removeWeek: (validFrom: string) => keep({ ...pending, removeWeeks: [...pending.removeWeeks, validFrom] }),
    forgetWeek: (validFrom: string) =>
      keep({
        ...pending,
        setWeeks: pending.setWeeks.filter((week) => week.validFrom !== validFrom),
        removeWeeks: pending.removeWeeks.filter((day) => day !== validFrom),
      }),
  };
}

const byDate = (a: CalendarDay, b: CalendarDay) => (a.date < b.date ? -1 : 1);

/** The pending changes as the API takes them. */
export const changeOf = ({ set, remove, setWeeks, removeWeeks }: Pending): CalendarChange => ({
  set: set.map(({ date, kind, note }) => ({ date, kind, note })),
  remove,
  setWeeks: setWeeks.map(({ validFrom, weekdays, note }) => ({ validFrom, weekdays, note })),
  removeWeeks,
});

/** The calendar as it would be. */
export function calendarWith(calendar: WorkingCalendar, pending: Pending): Pick<WorkingCalendar, "days" | "weeks"> {
  const days = new Map(calendar.days.map((day) => [day.date, day]));
  for (const date of pending.remove) days.delete(date);
  for (const day of pending.set) days.set(day.date, day);
  const weeks = new Map(calendar.weeks.map((week) => [week.validFrom, week]));
  for (const day of pending.removeWeeks) weeks.delete(day);
  for (const week of pending.setWeeks) weeks.set(week.validFrom, week);
  return {
    days: [...days.values()].sort(byDate),
    weeks: [...weeks.values()].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
  };
}
