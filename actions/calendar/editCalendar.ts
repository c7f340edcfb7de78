import { loadTopAgency } from "../../entities/queries/topAgency.ts";
import { type CalendarRows, loadCalendarRows } from "../../entities/queries/workingCalendar.ts";
import {
  type CalendarChange,
  type CalendarState,
  calendarFaults,
  changedCalendar,
} from "../../rules/calendarChange.ts";
import { Failure } from "../../rules/failure.ts";
import { Failures } from "../../rules/failures.ts";
import { nfc } from "../../rules/folding.ts";
import { type Act, action } from "../act.ts";
import { statement } from "../statement.ts";
import { type CalendarDueMove, calendarMoves } from "./calendarMoves.ts";
import { moveDueDays } from "./moveDueDays.ts";

/** What changes of the calendar, against the version last seen. */
export interface EditCalendarInput extends CalendarChange {
  expectedVersion: number;
}

/**
 * Changes the working calendar, and with it the time limits counted in its days: of what is open, and of drafts. Letters
 * are planned on their day, so that they follow by themselves.
 */
export const editCalendar = action("calendarEdit", async (act, { expectedVersion, ...asked }: EditCalendarInput) => {
  const top = await loadTopAgency(act.db);
  act.require("calendar.edit", { type: "agency", id: top ?? "" });
  // Whoever reckons with the calendar has ended or waits: nothing that they add is missed below.
  await statement(act, "select version from calendar_version for update", []);
  const before = await loadCalendarRows(act.db);
  if (before.version !== expectedVersion) throw new Failure("VERSION_CONFLICT");
  const change = tidy(asked);
  const faults = calendarFaults(before, change, act.today);
  if (faults.length > 0) throw new Failures(faults);
  const after = changedCalendar(before, change);
  const { due } = await calendarMoves(act.db, act.today, before, after);
  await keep(act, after);
  await moveIssued(
    act,
    due.filter(({ draft }) => !draft),
  );
  await moveDrafts(
    act,
    due.filter(({ draft }) => draft),
  );
  if (top) act.record("calendar", top, { before: differing(before, after), after: differing(after, before) });
  return { version: expectedVersion + 1 };
});

/** The change with its notes in the form that the database keeps. */
export function tidy(change: CalendarChange): CalendarChange {
  const tidied = (note: string) => nfc(note).trim();
  return {
    ...change,
    set: change.set.map(({ date, kind, note }) => ({ date, kind, note: tidied(note) })),
    setWeeks: change.setWeeks.map(({ validFrom, weekdays, note }) => ({ validFrom, weekdays, note: tidied(note) })),
  };
}

async function keep(act: Act, { days, weeks }: CalendarState): Promise<void> {
  await statement(
    act,
    `with rows as (select * from jsonb_to_recordset($1::jsonb) as x(date date, kind text, note text)),
       gone as (delete from calendar_day where date not in (select date from rows))
     insert into calendar_day (date, kind, note) select date, kind, note from rows
     on conflict (date) do update set kind = excluded.kind, note = excluded.note`,
    [JSON.stringify(days)],
  );
  await statement(
    act,
    `with rows as (select * from jsonb_to_recordset($1::jsonb) as x("validFrom" date, weekdays integer[], note text)),
       gone as (delete from working_week where valid_from not in (select "validFrom" from rows))
     insert into working_week (valid_from, weekdays, note) select "validFrom", weekdays, note from rows
     on conflict (valid_from) do update set weekdays = excluded.weekdays, note = excluded.note`,
    [JSON.stringify(weeks)],
  );
  await statement(act, "update calendar_version set version = version + 1", []);
}

async function moveIssued(act: Act, moves: readonly CalendarDueMove[]): Promise<void> {
  const moved = await moveDueDays(act, moves, {});
  if (moved.length === 0) return;
  // A task is due when the last of its leads is.
  const tasks = await statement<{ id: string; from: string; to: string }>(
    act,
    `with led as (
       select task_id, max(due_on) as due from assignment
       where task_id = any($1::uuid[]) and role = 'LEAD' and state <> 'CANCELLED' group by 1
     ), held as (
       select t.id, t.due_on, led.due from task t join led on led.task_id = t.id
       where t.due_on is distinct from led.due order by t.id for no key update of t
     )
     update task t set due_on = h.due, version = t.version + 1 from held h where t.id = h.id
     returning t.id, h.due_on::text as "from", t.due_on::text as "to"`,
    [[...new Set(moved.map(({ taskId }) => taskId))]],
  );
  for (const { id, from, to } of tasks) act.record("task", id, { before: { dueOn: from }, after: { dueOn: to } });
}

// What is not issued yet has no first due day to keep. Whoever edits the draft right now sees it anew.
async function moveDrafts(act: Act, moves: readonly CalendarDueMove[]): Promise<void> {
  await statement(
    act,
    `with moved as (
       update task t set due_on = m.due, original_due_on = m.due, version = version + 1
       from unnest($1::uuid[], $2::date[], $3::date[]) m(id, was, due) where t.id = m.id and t.due_on = m.was
       returning t.directive_id
     )
     update directive d set version = version + 1 where d.id in (select directive_id from moved)`,
    [moves.map(({ taskId }) => taskId), moves.map(({ from }) => from), moves.map(({ to }) => to)],
  );
}

function differing(rows: CalendarState | CalendarRows, other: CalendarState | CalendarRows) {
  const known = new Set([...other.days, ...other.weeks].map((row) => JSON.stringify(row)));
  const fresh = <T>(list: readonly T[]) => list.filter((row) => !known.has(JSON.stringify(row)));
  return { days: fresh(rows.days), weeks: fresh(rows.weeks) };
}
