import type { Day } from "../../rules/day.ts";
import type { ReadContext } from "../reads/readContext.ts";
import { runStatement } from "../reads/runStatement.ts";
import { type FactScope, progressFactsSql } from "./progressFacts.ts";

/** What stands beside a count, as of a day: how the work went to and fro, and how long the office itself took. */
export interface CountMeasures {
  returned: number;
  extensions: number;
  extendedDays: number;
  issuedToRegistered: MeasuredLag;
  registeredToAssigned: MeasuredLag;
  submittedToConfirmed: MeasuredLag;
}

/** Days that something took: the mean to one decimal and the longest, over how many. */
export interface MeasuredLag {
  count: number;
  days: number | null;
  longest: number | null;
}

const dayOf = (instant: string) => `(${instant} at time zone interval '+07:00')::date`;
const lag = (days: string, where: string) => `json_build_object(
  'count', count(*) filter (where ${where}), 'days', round(avg(${days}) filter (where ${where}), 1),
  'longest', max(${days}) filter (where ${where}))`;

/** Measures the counted lead assignments and their directives; what was recorded after the day is left out. */
export async function countMeasures(context: ReadContext, asOf: Day, scope: FactScope): Promise<CountMeasures> {
  const reading = await context.reading();
  const facts = progressFactsSql(reading, asOf, scope);
  const day = reading.params.add(asOf, "date");
  const sql = `with f as materialized (select assignment_id, directive_id from (${facts}) fact),
    went as (select count(*) filter (where s.state = 'RETURNED')::int as returned,
        ${lag(`${dayOf("s.decided_at")} - ${dayOf("s.submitted_at")}`, "s.state = 'CONFIRMED'")} as confirmed
      from submission s join f on f.assignment_id = s.assignment_id where ${dayOf("s.decided_at")} <= ${day}),
    moved as (select count(*)::int as n, coalesce(sum(e.granted_due_on - e.current_due_on), 0)::int as days
      from extension_request e join f on f.assignment_id = e.assignment_id
      where e.state = 'GRANTED' and ${dayOf("e.decided_at")} <= ${day}),
    desk as (select ${lag(`greatest(0, ${dayOf("d.registered_at")} - d.issued_on)`, "d.issued_on is not null")} as registered,
        ${lag(`greatest(0, ${dayOf("d.assigned_at")} - ${dayOf("d.registered_at")})`, "d.assigned_at is not null")} as assigned
      from directive d where d.id in (select directive_id from f))
    select went.returned, moved.n as extensions, moved.days as "extendedDays", desk.registered as "issuedToRegistered",
      desk.assigned as "registeredToAssigned", went.confirmed as "submittedToConfirmed" from went, moved, desk`;
  const [row] = await runStatement<CountMeasures & Record<string, unknown>>(context.dataSource, sql, reading.params);
  if (!row) throw new Error("A count without a row");
  return row;
}
