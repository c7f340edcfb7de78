/**
 * Whether every occurrence of a task's life had been made by a day, over the aliases of the task and its directive; true
 * of a task that does not recur, and once the directive is closed, because none comes any more.
 */
export function allMade(t: string, d: string, day: string): string {
  return `(${t}.deadline_kind <> 'RECURRING' or coalesce(${t}.all_made_on <= ${day} or ${d}.closed_on <= ${day}, false))`;
}

/** The last day of a plan's life while occurrences of a task are still to be made in it, otherwise null. */
export function moreUntil(t: string, d: string, day: string): string {
  return `(case when not ${allMade(t, d, day)} then coalesce(${d}.ends_on, make_date(${d}.year, 12, 31)) end)`;
}
