import { asksViewer, callsViewer, isOwn, waitsForViewer } from "./filters/assignmentFilter.ts";
import type { ReadContext } from "./readContext.ts";
import { runStatement } from "./runStatement.ts";
import { factColumns, timelinessSql } from "./timeliness.ts";
import { assignmentAllowed } from "./visible.ts";

/** What waits for the viewer, in assignments: of the own agencies, and of any agency to be decided on. */
export interface ViewerCounts {
  overdue: number;
  dueSoon: number;
  returned: number;
  waiting: number;
  open: number;
  toConfirm: number;
  toExtend: number;
  mentioned: number;
}

/** Counts by the same conditions that the list of assignments is narrowed with. */
export async function viewerCounts(context: ReadContext): Promise<ViewerCounts> {
  const reading = await context.reading();
  const timely = timelinessSql(factColumns("a"), reading.moment());
  const counted = (condition: string) => `count(*) filter (where ${condition})::int`;
  const [c, e, m] = [reading.alias(), reading.alias(), reading.alias()];
  const sql = `select ${counted("t = 'OVERDUE'")} as overdue, ${counted("t = 'DUE_SOON'")} as "dueSoon",
      ${counted("state = 'RETURNED'")} as returned, ${counted("state = 'SUBMITTED'")} as waiting,
      count(*)::int as open,
      (select count(*)::int from assignment ${c} where ${waitsForViewer(reading, c)}
        and ${assignmentAllowed("assignment.see", { alias: c }, reading)}) as "toConfirm",
      (select count(*)::int from assignment ${e} where ${asksViewer(reading, e)}
        and ${assignmentAllowed("assignment.see", { alias: e }, reading)}) as "toExtend",
      (select count(*)::int from assignment ${m} where ${callsViewer(reading, m)}
        and ${assignmentAllowed("assignment.see", { alias: m }, reading)}) as mentioned
    from (select a.state, ${timely} as t from assignment a where ${isOwn(reading, "a")}
      and a.state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','SUBMITTED','RETURNED')) own`;
  const [row] = await runStatement<ViewerCounts & Record<string, unknown>>(context.dataSource, sql, reading.params);
  return row ?? { overdue: 0, dueSoon: 0, returned: 0, waiting: 0, open: 0, toConfirm: 0, toExtend: 0, mentioned: 0 };
}
