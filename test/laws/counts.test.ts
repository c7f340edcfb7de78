import fc from "fast-check";
import { type Count, type CountRow, countProgress } from "../../entities/reads/countProgress.ts";
import { workingCalendar } from "../../rules/calendar.ts";
import { addDays, type Day } from "../../rules/day.ts";
import { type CountedPart, drift, partOf } from "../../rules/drift.ts";
import { occurrencesBy } from "../../rules/lifeOccurrences.ts";
import { completed } from "../../rules/progress.ts";
import type { Every } from "../../rules/recurrence.ts";
import { AssignmentState } from "../../rules/status.ts";
import { pageOfRows } from "../../schema/pageOfRows.ts";
import { ProgressPart } from "../../schema/types/enums.ts";
import { anyHistory, factsOn, firstDay, type History, longest, play } from "./history.ts";

// Ten thousand histories, other ones at every run; the seed is printed so that a broken law can be looked at again.
const runs = 10_000;
const seed = Number(process.env.LAWS_SEED ?? Date.now() % 2_147_483_647);
beforeAll(() => {
  process.stdout.write(`laws: ${runs} histories, LAWS_SEED=${seed}\n`);
});

const calendar = workingCalendar([]);
const anyDay = fc.nat(longest + 30).map((days) => addDays(firstDay, days));
const units = ["TASK", "ASSIGNMENT"] as const;
const parts = Object.values(ProgressPart);
const states: readonly string[] = Object.values(AssignmentState);

const hold = (law: (history: History, days: [Day, Day]) => void) =>
  fc.assert(
    fc.property(anyHistory, fc.tuple(anyDay, anyDay), (history, days) => {
      law(history, [...days].sort() as [Day, Day]);
    }),
    { numRuns: runs, seed },
  );

const figureOf = ({ progress, ...count }: Count): Record<ProgressPart, number> => ({
  ALL: progress.total,
  COMPLETED: completed(progress),
  ON_TIME: progress.completedOnTime,
  LATE: progress.completedLate,
  OPEN: progress.openInTerm + progress.openOverdue + progress.openNoDeadline,
  IN_TERM: progress.openInTerm,
  OVERDUE: Object.values(count.ageing).reduce((sum, n) => sum + n, 0),
  NO_DEADLINE: progress.openNoDeadline,
  SUSPENDED: progress.suspended,
  CANCELLED: progress.cancelled,
});

test("the parts add up to the total, and every figure opens to as many rows", () => {
  hold((history, [day]) => {
    const facts = factsOn(history, play(history), day);
    for (const unit of units) {
      const count = countProgress(facts, unit, day, calendar);
      const figures = figureOf(count);
      const opened = parts.map((part) => [part, pageOfRows(count.rows, { part }, { first: 0 }).totalCount]);
      expect(Object.fromEntries(opened)).toEqual(figures);
      expect(figures.COMPLETED + figures.OPEN).toBe(figures.ALL);
    }
  });
});

test("what is recorded later moves no figure of an earlier day, and what was completed stays so", () => {
  hold((history, [day, later]) => {
    const known = { ...history, events: history.events.filter((event) => event.day <= day) };
    const [whole, then] = [play(history), play(known)];
    expect(factsOn(history, whole, day)).toEqual(factsOn(known, then, day));
    const count = (on: Day) => countProgress(factsOn(history, whole, on), "ASSIGNMENT", on, calendar);
    const after = new Map(count(later).rows.map((row) => [row.assignmentId, row]));
    const done = count(day).rows.filter(({ state, assignmentId }) => state === "COMPLETED" && after.has(assignmentId));
    const said = (row: CountRow | undefined) => [row?.assignmentId, row?.completedOn, row?.timeliness];
    expect(done.map(({ assignmentId }) => said(after.get(assignmentId)))).toEqual(done.map(said));
  });
});

test("no sequence of actions leaves the table of states, and completion always has its day", () => {
  hold((history, [day]) => {
    const recorded = play(history);
    expect(recorded.states.filter((state) => !states.includes(state))).toEqual([]);
    const wrong = factsOn(history, recorded, day).filter(
      ({ state, completedOn }) =>
        (state === "COMPLETED") !== (completedOn !== null) || (completedOn !== null && completedOn > day),
    );
    expect(wrong).toEqual([]);
  });
});

test("the difference between two days is explained to the last row", () => {
  hold((history, [day, later]) => {
    const recorded = play(history);
    for (const unit of units) {
      const [a, b] = [day, later].map((on) => countProgress(factsOn(history, recorded, on), unit, on, calendar));
      const standing = (count: Count | undefined) =>
        new Map((count?.rows ?? []).map((row) => [row.assignmentId ?? row.taskId, partOf(row)]));
      const [was, is] = [standing(a), standing(b)];
      const keys = [...new Set([...was.keys(), ...is.keys()])];
      const part = (of: Map<string, CountedPart>, key: string) => of.get(key) ?? null;
      const rows = keys.map(
        (key) => ({ before: part(was, key), after: part(is, key), came: "GIVEN", went: "DROPPED" }) as const,
      );
      const changes = drift(rows);
      const total = changes.reduce((sum, change) => sum + change.total, 0);
      const done = changes.reduce((sum, change) => sum + change.completed, 0);
      const of = (count: Count | undefined) => (count ? [count.progress.total, completed(count.progress)] : [0, 0]);
      expect([total, done]).toEqual(of(b).map((n, index) => n - (of(a)[index] ?? 0)));
    }
  });
});

test("however often the job runs, no period of a recurring task is made twice and none is left out", () => {
  const rhythm = fc.constantFrom<Every[]>("week", "month", "quarter", "halfyear", "year");
  const wakes = fc.array(fc.nat(500), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rhythm, wakes, fc.integer({ min: 0, max: 500 }), (every, days, length) => {
      const rule = { kind: "recurring", every } as const;
      const life = { issuedOn: firstDay, endsOn: addDays(firstDay, length) };
      const made: string[] = [];
      let until: Day | null = null;
      for (const day of [...days].sort((a, b) => a - b)) {
        const found = occurrencesBy(rule, life, addDays(firstDay, day));
        for (const { period, dueOn } of found.rows) if (until === null || dueOn > until) made.push(period);
        if (until === null || found.until > until) until = found.until;
      }
      const all = occurrencesBy(rule, life, life.endsOn, life.endsOn).rows.map(({ period }) => period);
      expect(new Set(made).size).toBe(made.length);
      expect(made).toEqual(all.slice(0, made.length));
    }),
    { numRuns: runs, seed },
  );
});
