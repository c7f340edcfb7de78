import { isWorkingDay } from "../../rules/calendar.ts";
import { addDays, type Day, diffDays } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { type AssignmentFilter, assignmentWhere } from "./filters/assignmentFilter.ts";
import type { ReadContext } from "./readContext.ts";
import { runStatement } from "./runStatement.ts";
import { factColumns, timelinessSql } from "./timeliness.ts";
import { assignmentAllowed } from "./visible.ts";

/** The most days that one question may span. */
export const mostDays = 400;

/** What falls due on one day, in assignments. */
export interface DueDayCounts {
  day: Day;
  workingDay: boolean;
  total: number;
  completed: number;
  waiting: number;
  overdue: number;
}

/** Every day from one to another with what the viewer may see fall due on it, by the same conditions as the list. */
export async function dueDays(
  context: ReadContext,
  from: Day,
  to: Day,
  filter: AssignmentFilter | null | undefined,
): Promise<DueDayCounts[]> {
  const span = diffDays(to, from);
  if (span < 0 || span >= mostDays) {
    throw new Failure("INVALID_INPUT", { path: ["to"], details: { expected: `0–${mostDays - 1}`, found: span } });
  }
  const reading = await context.reading();
  const [first, last] = [reading.params.add(from, "date"), reading.params.add(to, "date")];
  const timely = timelinessSql(factColumns("a"), reading.moment());
  const counted = (condition: string) => `count(*) filter (where ${condition})::int`;
  const sql = `select due_on::text as day, count(*)::int as total, ${counted("state = 'COMPLETED'")} as completed,
      ${counted("state = 'SUBMITTED'")} as waiting, ${counted("t = 'OVERDUE'")} as overdue
    from (select a.due_on, a.state, ${timely} as t from assignment a where a.due_on between ${first} and ${last}
      and ${assignmentAllowed("assignment.see", { alias: "a" }, reading)}
      and ${assignmentWhere(reading, "a", filter)}) due
    group by due_on`;
  type Counted = Omit<DueDayCounts, "workingDay">;
  const rows = await runStatement<Counted & Record<string, unknown>>(context.dataSource, sql, reading.params);
  const found = new Map(rows.map((row) => [row.day, row]));
  const calendar = await context.calendar();
  return Array.from({ length: span + 1 }, (_, at) => {
    const day = addDays(from, at);
    const { total = 0, completed = 0, waiting = 0, overdue = 0 } = found.get(day) ?? {};
    return { day, workingDay: isWorkingDay(calendar, day), total, completed, waiting, overdue };
  });
}
