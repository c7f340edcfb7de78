import type { WorkingCalendar } from "../../rules/calendar.ts";
import type { Day } from "../../rules/day.ts";
import {
  type CountedRow,
  countedRow,
  countsForAgency,
  type Progress,
  progress,
  taskFacts,
} from "../../rules/progress.ts";
import { type Ageing, ageing, type Facts, overdueDays } from "../../rules/timeliness.ts";
import type { FactRow } from "../queries/progressFacts.ts";

/** What one count is made of: tasks (of a directive, a field, everything) or lead assignments (of an agency). */
export type ProgressUnit = "TASK" | "ASSIGNMENT";

/** A row of a count that can be opened. */
export interface CountRow extends CountedRow {
  taskId: string;
  /** Null when tasks are counted. */
  assignmentId: string | null;
  directiveId: string;
  dueOn: Day | null;
  completedOn: Day | null;
  overdueDays: number;
  /** Where the row stands in the list: by due day, those without one last. */
  sortKey: string;
}

/** A count with the rows that make it. */
export interface Count {
  unit: ProgressUnit;
  asOf: Day;
  progress: Progress;
  /** Overdue rows by age. */
  ageing: Record<Ageing, number>;
  /** In the order of `sortKey`; standing duties that are left out are not among them. */
  rows: CountRow[];
}

/** Counts rows of facts as of the day they were asked for. */
export function countProgress(
  facts: readonly FactRow[],
  unit: ProgressUnit,
  asOf: Day,
  calendar: WorkingCalendar,
): Count {
  const entries = unit === "TASK" ? byTask(facts) : byAssignment(facts, asOf);
  const rows = entries.map((entry) => ({
    ...countedRow(entry.facts, entry.excluded, asOf, calendar),
    taskId: entry.taskId,
    assignmentId: unit === "TASK" ? null : entry.assignmentId,
    directiveId: entry.directiveId,
    dueOn: entry.facts.dueOn,
    completedOn: entry.facts.completedOn,
    overdueDays: overdueDays(entry.facts, asOf),
    sortKey: [
      entry.facts.dueOn ?? "9999-12-31",
      entry.directiveId,
      String(entry.seq).padStart(6, "0"),
      entry.assignmentId,
    ].join(" "),
  }));
  rows.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  return {
    unit,
    asOf,
    // Each row says itself whether it is left out: the rows of one count may belong to directives of either setting.
    progress: progress(rows, { countContinuous: false }),
    ageing: byAge(rows.filter((row) => row.timeliness === "OVERDUE" && !row.continuous)),
    rows: rows.filter((row) => row.timeliness === null || !row.continuous),
  };
}

function byAge(overdue: readonly { overdueDays: number }[]): Record<Ageing, number> {
  const counts: Record<Ageing, number> = { "1-30": 0, "31-60": 0, "61-120": 0, ">120": 0 };
  for (const row of overdue) {
    const name = ageing(row.overdueDays);
    if (name) counts[name] += 1;
  }
  return counts;
}

function byAssignment(facts: readonly FactRow[], asOf: Day): (FactRow & { facts: Facts })[] {
  return facts.filter((fact) => countsForAgency(fact, fact.period, asOf)).map((fact) => ({ ...fact, facts: fact }));
}

function byTask(facts: readonly FactRow[]): (FactRow & { facts: Facts })[] {
  const tasks = new Map<string, FactRow[]>();
  for (const fact of facts) {
    const leads = tasks.get(fact.taskId);
    if (leads) leads.push(fact);
    else tasks.set(fact.taskId, [fact]);
  }
  return [...tasks.values()].map((leads) => {
    // The same assignment names the task in every count, whichever lead holds it back that day.
    const first = leads.reduce((a, b) => (a.assignmentId < b.assignmentId ? a : b));
    return { ...first, facts: taskFacts(leads, first.moreUntil) };
  });
}
