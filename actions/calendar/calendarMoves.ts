import type { EntityManager } from "typeorm";
import { type DueMove, loadMovableRows, type MovableRow } from "../../entities/queries/movableRows.ts";
import { loadRelativeTasks, type RelativeTask } from "../../entities/queries/relativeTasks.ts";
import type { WorkingCalendar } from "../../rules/calendar.ts";
import { type CalendarState, calendarOf } from "../../rules/calendarChange.ts";
import type { Day } from "../../rules/day.ts";
import { dueOn } from "../../rules/deadline.ts";
import { type LetterMove, letterMoves } from "./letterMoves.ts";

/** A time limit that another calendar moves: of a draft, or of so many assignments. */
export interface CalendarDueMove extends Required<DueMove> {
  directiveId: string;
  draft: boolean;
  assignments: number;
}

/** Everything that moves when one calendar takes the place of another. */
export interface CalendarMoves {
  due: CalendarDueMove[];
  rows: MovableRow[];
  letters: LetterMove[];
}

/** Finds what moves; changes nothing. */
export async function calendarMoves(
  db: EntityManager,
  today: Day,
  before: CalendarState,
  after: CalendarState,
): Promise<CalendarMoves> {
  const [was, is] = [calendarOf(before), calendarOf(after)];
  const shifted = (await loadRelativeTasks(db)).flatMap((task) => {
    const [from, to] = [dueUnder(was, task), dueUnder(is, task)];
    return from === null || to === null || from === to ? [] : [{ task, from, to }];
  });
  const issued = shifted.filter(({ task }) => !task.draft);
  const rows = await loadMovableRows(
    db,
    issued.map(({ task, from, to }) => ({ taskId: task.id, from, to })),
  );
  const counts = new Map<string, number>();
  for (const { taskId } of rows) counts.set(taskId, (counts.get(taskId) ?? 0) + 1);
  const due = shifted.flatMap(({ task, from, to }) => {
    const assignments = counts.get(task.id) ?? 0;
    // A day that a person set stays, and so does what is done; a draft has nothing but its task.
    const moves = task.draft ? task.dueOn === from : assignments > 0;
    return moves ? [{ taskId: task.id, directiveId: task.directiveId, draft: task.draft, from, to, assignments }] : [];
  });
  return { due, rows, letters: await letterMoves(db, today, before, after, rows) };
}

function dueUnder(calendar: WorkingCalendar, { deadline, countedFrom, eventOn }: RelativeTask): Day | null {
  return dueOn(deadline, { issuedOn: countedFrom, eventOn, receivedOn: eventOn, calendar });
}
