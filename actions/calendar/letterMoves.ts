import type { EntityManager } from "typeorm";
import { loadDueCounts, loadWaitingCounts } from "../../entities/queries/dueCounts.ts";
import type { MovableRow } from "../../entities/queries/movableRows.ts";
import { addWorkingDays, type WorkingCalendar } from "../../rules/calendar.ts";
import { type CalendarState, calendarOf, touchedDays } from "../../rules/calendarChange.ts";
import { addDays, type Day, maxDay } from "../../rules/day.ts";
import { awaitingDay, dueSoonDays, dueSoonSteps, shiftedRhythms } from "../../rules/letterDays.ts";
import type { LetterKind } from "../../rules/letters.ts";

/** A planned letter that goes out on another day; null where on none. Without an agency: the letters to everybody. */
export interface LetterMove {
  kind: LetterKind;
  from: Day | null;
  to: Day | null;
  agencyId: string | null;
  /** How many rows of the letter move with it; null where its rows are found on the day itself. */
  rows: number | null;
}

/** Letters of weeks and months are looked for so far ahead, in days. */
const rhythmHorizon = 366;

/** Finds the planned letters that go out on another day under the second calendar, `moved` being the due days that move. */
export async function letterMoves(
  db: EntityManager,
  today: Day,
  before: CalendarState,
  after: CalendarState,
  moved: readonly MovableRow[],
): Promise<LetterMove[]> {
  const touched = touchedDays(before, after);
  const [was, is] = [calendarOf(before), calendarOf(after)];
  const first = [...touched.days, ...touched.weeks].sort()[0];
  if (!first) return [];
  const last = touched.days.at(-1) ?? first;
  const until = maxDay(addDays(today, rhythmHorizon), addDays(last, 7)) ?? last;
  const rhythms = shiftedRhythms(first, until, was, is).map((shift) => ({ ...shift, agencyId: null, rows: null }));

  // Beyond the longest reminder a single day makes no difference; a weekly pattern makes one for good.
  const reach = dueSoonSteps[0] + 1;
  const end = [was, is].map((calendar) => addWorkingDays(calendar, last, reach)).sort()[1] ?? last;
  const fixed = await loadDueCounts(
    db,
    first,
    touched.weeks.length > 0 ? null : end,
    moved.map(({ id }) => id),
  );
  const reminded = moved.filter(({ state }) => state !== "SUBMITTED" && state !== "SUSPENDED");
  const soon = tally(today, "DUE_SOON", [
    ...fixed.flatMap(({ agencyId, dueOn, count }) => shifts(dueOn, dueOn, was, is, { agencyId, rows: count })),
    ...reminded.flatMap(({ agencyId, from, to }) => shifts(from, to, was, is, { agencyId, rows: 1 })),
  ]);
  const awaiting = tally(
    today,
    "AWAITING_CONFIRMATION",
    (await loadWaitingCounts(db)).map(({ agencyId, submittedOn, count }) => ({
      agencyId,
      from: awaitingDay(submittedOn, was),
      to: awaitingDay(submittedOn, is),
      rows: count,
    })),
  );
  return [...rhythms, ...soon, ...awaiting].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

const dayOf = ({ from, to }: LetterMove) => [from, to].filter((day) => day !== null).sort()[0] ?? "";

interface Shift {
  agencyId: string;
  from: Day;
  to: Day;
  rows: number;
}

function shifts(
  dueWas: Day,
  dueIs: Day,
  was: WorkingCalendar,
  is: WorkingCalendar,
  of: Pick<Shift, "agencyId" | "rows">,
): Shift[] {
  const later = dueSoonDays(dueIs, is);
  return dueSoonDays(dueWas, was).map((from, index) => ({ ...of, from, to: later[index] ?? from }));
}

// One letter of a day lists all its rows; what has gone out by today and would not go out again is no letter that moves.
function tally(today: Day, kind: LetterKind, found: readonly Shift[]): LetterMove[] {
  const moves = new Map<string, LetterMove & { rows: number }>();
  for (const { agencyId, from, to, rows } of found) {
    if (from === to || (from <= today && to <= today)) continue;
    const key = `${agencyId} ${from} ${to}`;
    const known = moves.get(key);
    moves.set(key, { kind, agencyId, from, to, rows: (known?.rows ?? 0) + rows });
  }
  return [...moves.values()];
}
