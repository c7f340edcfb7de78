import fc from "fast-check";
import { workingCalendar } from "../../rules/calendar.ts";
import { addDays } from "../../rules/day.ts";
import {
  type CountedRow,
  countedRow,
  countsForAgency,
  describeProgress,
  leadsDone,
  progress,
  rateOfAll,
  rateOfDue,
  taskFacts,
} from "../../rules/progress.ts";
import { AssignmentState } from "../../rules/status.ts";
import { type Facts, timeliness } from "../../rules/timeliness.ts";

const calendar = workingCalendar([]);
const asOf = "2026-11-18";

const facts = (overrides: Partial<Facts> = {}): Facts => ({
  state: "IN_PROGRESS",
  dueOn: null,
  completedOn: null,
  submittedOn: null,
  lastReportOn: null,
  assignedOn: "2026-10-01",
  ...overrides,
});
const row = (overrides: Partial<Facts>, continuous = false) => countedRow(facts(overrides), continuous, asOf, calendar);

const onTime = row({ state: "COMPLETED", dueOn: "2026-11-01", completedOn: "2026-10-30" });
const early = row({ state: "COMPLETED", dueOn: "2026-12-31", completedOn: "2026-10-30" });
const late = row({ state: "COMPLETED", dueOn: "2026-11-01", completedOn: "2026-11-02" });
const overdue = row({ dueOn: "2026-11-01" });
const today = row({ dueOn: asOf });
const inTerm = row({ dueOn: "2026-12-31" });
const standing = row({}, true);
const stale = row({ assignedOn: "2026-01-01" });
const suspended = row({ state: "SUSPENDED" });
const cancelled = row({ state: "CANCELLED", dueOn: "2026-11-01" });
const all = [onTime, early, late, overdue, today, inTerm, standing, stale, suspended, cancelled];

test("every row is counted once, under its heading", () => {
  expect(progress(all, { countContinuous: true })).toEqual({
    total: 8,
    completedOnTime: 2,
    completedLate: 1,
    openInTerm: 2,
    openOverdue: 1,
    openNoDeadline: 2,
    suspended: 1,
    cancelled: 1,
    due: 5,
    excludedContinuous: 0,
  });
});

test("standing duties can be left out, and are then told", () => {
  const counts = progress(all, { countContinuous: false });
  expect([counts.total, counts.openNoDeadline, counts.excludedContinuous]).toEqual([7, 1, 1]);
  expect(describeProgress(counts)).toBe("3/7 nhiệm vụ đã hoàn thành (42,86%) (không tính 1 nhiệm vụ thường xuyên)");
});

test("the two rates name their numbers", () => {
  const counts = progress(all, { countContinuous: true });
  expect([rateOfAll(counts), rateOfDue(counts)]).toEqual([
    { n: 3, d: 8 },
    { n: 3, d: 5 },
  ]);
});

test.each([
  [22, 56, "22/78 nhiệm vụ đã hoàn thành (28,21%)"],
  [0, 0, "0/0 nhiệm vụ đã hoàn thành"],
  [2, 0, "2/2 nhiệm vụ đã hoàn thành (100,00%)"],
])("%i done and %i overdue are told as %s", (done, open, words) => {
  const rows = [...Array<CountedRow>(done).fill(onTime), ...Array<CountedRow>(open).fill(overdue)];
  expect(describeProgress(progress(rows, { countContinuous: true }))).toBe(words);
});

const anyDay = fc.integer({ min: 0, max: 700 }).map((count) => addDays("2026-01-01", count));
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    state: fc.constantFrom(...Object.values(AssignmentState)),
    dueOn: fc.option(anyDay),
    submittedOn: anyDay,
    lastReportOn: fc.option(anyDay),
    assignedOn: anyDay,
  })
  .map((any) => ({
    ...any,
    completedOn: any.state === "COMPLETED" ? any.submittedOn : null,
    submittedOn: any.state === "SUBMITTED" ? any.submittedOn : null,
  }));

test("law: the parts add up to the total, and nothing is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyFacts, fc.boolean())), anyDay, fc.boolean(), (items, day, countContinuous) => {
      const rows = items.map(([any, continuous]) => countedRow(any, continuous, day, calendar));
      const counts = progress(rows, { countContinuous });
      const done = counts.completedOnTime + counts.completedLate;
      expect(done + counts.openInTerm + counts.openOverdue + counts.openNoDeadline).toBe(counts.total);
      expect(counts.total + counts.suspended + counts.cancelled + counts.excludedContinuous).toBe(rows.length);
      expect(done + counts.openOverdue).toBeLessThanOrEqual(counts.due);
      expect(counts.due).toBeLessThanOrEqual(counts.total);
    }),
  );
});

describe("a task and its leads", () => {
  const done = facts({ state: "COMPLETED", dueOn: "2026-11-01", completedOn: "2026-10-30" });
  const doneLate = facts({ state: "COMPLETED", dueOn: "2026-11-01", completedOn: "2026-11-02" });
  const open = facts({ dueOn: "2026-11-01" });
  const openLater = facts({ dueOn: "2026-12-31" });
  const waiting = facts({ state: "SUBMITTED", dueOn: "2026-10-01", submittedOn: "2026-10-01" });
  const stopped = facts({ state: "CANCELLED" });
  const paused = facts({ state: "SUSPENDED" });
  const of = (...leads: Facts[]) => timeliness(taskFacts(leads), asOf, calendar);

  test.each([
    ["one lead", [open], "OVERDUE"],
    ["all done in time", [done, done], "ON_TIME"],
    ["all done, one late", [done, doneLate], "LATE"],
    ["one still open", [doneLate, openLater], "IN_TERM"],
    ["two open", [openLater, open], "OVERDUE"],
    ["one waiting in time, one in term", [waiting, openLater], "IN_TERM"],
    ["all waiting in time", [waiting, waiting], "IN_TERM"],
    ["one cancelled", [stopped, done], "ON_TIME"],
    ["all cancelled", [stopped], null],
    ["all suspended or cancelled", [stopped, paused], null],
  ] as const)("%s: %j is %s", (_, leads, expected) => {
    expect(of(...leads)).toBe(expected);
  });

  test("a recurring task is open until the last of its occurrences is made and done", () => {
    const asked = [done, doneLate];
    expect(timeliness(taskFacts(asked, "2026-12-31"), asOf, calendar)).toBe("IN_TERM");
    expect(timeliness(taskFacts(asked, null), asOf, calendar)).toBe("LATE");
    expect(timeliness(taskFacts([done, open], "2026-12-31"), asOf, calendar)).toBe("OVERDUE");
    expect(timeliness(taskFacts([stopped], "2026-12-31"), asOf, calendar)).toBeNull();
  });

  test.each([
    ["a task that does not recur", openLater, "", true],
    ["an occurrence that is due", open, "2026-11", true],
    ["an occurrence to come", openLater, "2026-12", false],
    ["an occurrence to come that is done", { ...done, dueOn: "2026-12-31" }, "2026-12", true],
    ["an occurrence to come that is stopped", { ...stopped, dueOn: "2026-12-31" }, "2026-12", false],
  ] as const)("the figures of an agency and %s", (_, row, period, counted) => {
    expect(countsForAgency(row, period, asOf)).toBe(counted);
  });

  test("suspended wins over cancelled, and no lead at all is refused", () => {
    expect(taskFacts([stopped, paused]).state).toBe("SUSPENDED");
    expect(() => taskFacts([])).toThrow(expect.objectContaining({ code: "LEAD_MISSING" }));
  });

  test("a group task shows how many of its members are done", () => {
    expect(leadsDone([done, doneLate, open, stopped])).toEqual({ n: 2, d: 3 });
  });

  test("law: done when all running leads are, on time when all of them are, overdue when any is", () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { minLength: 1 }), anyDay, (leads, day) => {
        const each = leads.map((lead) => timeliness(lead, day, calendar)).filter((value) => value !== null);
        const task = timeliness(taskFacts(leads), day, calendar);
        const finished = each.every((value) => value === "ON_TIME" || value === "LATE");
        if (each.length === 0) expect(task).toBeNull();
        else if (finished) expect(task).toBe(each.includes("LATE") ? "LATE" : "ON_TIME");
        else expect(task === "OVERDUE").toBe(each.includes("OVERDUE"));
      }),
    );
  });
});
