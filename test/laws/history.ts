import fc from "fast-check";
import type { FactRow } from "../../entities/queries/progressFacts.ts";
import { addDays, type Day } from "../../rules/day.ts";
import { type AssignmentState, AssignmentVerb, next } from "../../rules/status.ts";
import type { Facts } from "../../rules/timeliness.ts";

/** The day on which every history begins. */
export const firstDay: Day = "2026-01-05";
/** No history is longer, in days. */
export const longest = 200;

/** What happens on a day: a verb to a piece of work, more time for it, or its task taken out of the plan. */
export interface Event {
  day: Day;
  row: number;
  verb: AssignmentVerb | "EXTEND" | "DROP";
  days: number;
}

/** A task of a history with the agencies that lead it; of a recurring one a row for each of its occurrences. */
export interface Row {
  task: number;
  agency: number;
  assignedOn: Day;
  dueOn: Day | null;
  period: string;
  /** Whether its directive leaves the duty out of the count. */
  excluded: boolean;
  /** The day on which all occurrences of the task were made, and the end of the plan. */
  allMadeOn: Day;
  endsOn: Day;
}

/** A whole history: the work, and what happened to it in the order of days. */
export interface History {
  rows: Row[];
  events: Event[];
}

const offset = fc.nat(longest);
const on = (days: number): Day => addDays(firstDay, days);

const task = fc.record({
  given: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: offset }),
  agencies: fc.integer({ min: 1, max: 3 }),
  due: fc.option(fc.integer({ min: -5, max: 120 }), { freq: 4 }),
  excluded: fc.boolean(),
  occurrences: fc.constantFrom(0, 0, 0, 2, 4),
});

const event = fc.record({
  at: offset,
  row: fc.nat(30),
  verb: fc.constantFrom<Event["verb"]>(
    ...Object.values(AssignmentVerb),
    "SUBMIT",
    "CONFIRM",
    "CONFIRM",
    "EXTEND",
    "DROP",
  ),
  days: fc.integer({ min: 1, max: 60 }),
});

/** Any history: what cannot be done in the state of the day is simply not done. */
export const anyHistory: fc.Arbitrary<History> = fc
  .tuple(fc.array(task, { minLength: 1, maxLength: 4 }), fc.array(event, { maxLength: 25 }))
  .map(([tasks, happened]) => {
    const rows = tasks.flatMap(({ given, agencies, due, excluded, occurrences }, index) => {
      const endsOn = on(given + 30 * Math.max(1, occurrences) + 60);
      const times = Math.max(1, occurrences);
      return Array.from({ length: times }, (_, n) =>
        Array.from({ length: agencies }, (_unused, agency) => ({
          task: index,
          agency,
          // A later occurrence is made ahead of its month, as the daily job does.
          assignedOn: on(given + (occurrences > 0 ? 20 * n : 0)),
          dueOn: occurrences > 0 ? on(given + 30 * (n + 1)) : due === null ? null : on(given + due),
          period: occurrences > 0 ? `2026-${n}` : "",
          excluded: occurrences === 0 && due === null && excluded,
          allMadeOn: on(given + 20 * (times - 1)),
          endsOn,
        })),
      ).flat();
    });
    const events = happened
      .map(({ at, row, verb, days }) => ({ day: on(at), row: row % rows.length, verb, days }))
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return { rows, events };
  });

/** What stands of each row after the events: its facts by the day they were recorded, and when its task was dropped. */
export interface Recorded {
  facts: Map<Day, Facts>[];
  droppedOn: (Day | null)[];
  states: AssignmentState[];
}

/** Plays the events: the model of the actions, with the state table of the product as its only law. */
export function play({ rows, events }: History): Recorded {
  const current: Facts[] = rows.map(({ assignedOn, dueOn }) => ({
    state: "ASSIGNED",
    dueOn,
    completedOn: null,
    submittedOn: null,
    lastReportOn: null,
    assignedOn,
  }));
  const facts = rows.map(({ assignedOn }, index) => new Map([[assignedOn, current[index] as Facts]]));
  const droppedOn: (Day | null)[] = rows.map(() => null);
  // What was returned keeps the day on which it was submitted, should the return be withdrawn.
  const submitted = new Map<number, Day>();
  const record = (index: number, day: Day, change: Partial<Facts>) => {
    current[index] = { ...(current[index] as Facts), ...change };
    facts[index]?.set(day, current[index] as Facts);
  };
  for (const { day, row: index, verb, days } of events) {
    const row = rows[index] as Row;
    const now = current[index] as Facts;
    if (day < row.assignedOn || droppedOn[index]) continue;
    if (verb === "DROP") {
      rows.forEach((other, n) => {
        if (other.task !== row.task) return;
        droppedOn[n] = day;
        const stopped = next((current[n] as Facts).state, "CANCEL");
        if (stopped && other.assignedOn <= day) record(n, day, { state: stopped, submittedOn: null });
      });
    } else if (verb === "EXTEND") {
      const open = next(now.state, "SUBMIT") !== null;
      if (open && now.dueOn) record(index, day, { dueOn: addDays(now.dueOn, days) });
    } else {
      const state = next(now.state, verb);
      if (!state) continue;
      if (verb === "SUBMIT") submitted.set(index, day);
      const waits = state === "SUBMITTED" ? (submitted.get(index) ?? null) : null;
      record(index, day, {
        state,
        submittedOn: waits,
        ...(state === "COMPLETED" ? { completedOn: now.submittedOn } : {}),
        ...(verb === "REPORT_PROGRESS" ? { lastReportOn: day } : {}),
      });
    }
  }
  return { facts, droppedOn, states: current.map(({ state }) => state) };
}

/** The facts that count on a day: the last recorded by then, of tasks given and not yet dropped. */
export function factsOn({ rows }: History, { facts, droppedOn }: Recorded, day: Day): FactRow[] {
  return rows.flatMap((row, index): FactRow[] => {
    const dropped = droppedOn[index];
    if (row.assignedOn > day || (dropped && dropped <= day)) return [];
    const known = [...(facts[index] ?? [])].filter(([recordedOn]) => recordedOn <= day);
    const last = known.reduce((a, b) => (b[0] >= a[0] ? b : a));
    const { task: taskIndex, agency, period, excluded, allMadeOn, endsOn } = row;
    return [
      {
        ...last[1],
        assignmentId: `a${String(index).padStart(3, "0")}`,
        taskId: `t${taskIndex}`,
        directiveId: "d",
        agencyId: `g${agency}`,
        seq: taskIndex,
        period,
        excluded,
        moreUntil: period !== "" && allMadeOn > day ? endsOn : null,
      },
    ];
  });
}
