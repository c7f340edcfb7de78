import { allMade } from "../../entities/reads/allMade.ts";
import { running } from "../../entities/reads/running.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";

/** The counters to be set anew. */
export interface RecountInput {
  /** Directives whose own counters, and whose tasks' counters, are to be set. */
  directiveIds?: readonly string[];
  /** Agencies with the year of issue of the directives that gave them work. */
  agencyYears?: readonly { agencyId: string; year: number }[];
}

/** The task as such is done: a lead has completed, none is open, and no occurrence of its life is still to be made. */
const finished = `l.done > 0 and l.open = 0 and ${allMade("t", "d", "$2::date")}`;

const ofTasks = `update task t set lead_total = l.total, lead_completed = l.done,
    completed_on = case when ${finished} then l.last_on end
  from (select own.id, own.directive_id, count(a.id) filter (where a.state <> 'CANCELLED')::int as total,
      count(a.id) filter (where a.state = 'COMPLETED')::int as done,
      count(a.id) filter (where ${running("a")} and a.state <> 'COMPLETED')::int as open, max(a.completed_on) as last_on
    from task own left join assignment a on a.task_id = own.id and a.role = 'LEAD'
    where own.directive_id = any($1::uuid[]) group by own.id, own.directive_id) l
  join directive d on d.id = l.directive_id
  where t.id = l.id`;

const inForce = (task: string, today: string) =>
  `${task}.added_on <= ${today} and (${task}.removed_on is null or ${task}.removed_on > ${today})`;

const ofDirectives = `update directive d set task_total = c.total, task_on_time = c.on_time, task_late = c.late,
    continuous_total = c.standing, continuous_on_time = c.standing_on_time, continuous_late = c.standing_late
  from (select own.id, count(t.id)::int as total,
      count(t.id) filter (where t.done and not t.late)::int as on_time,
      count(t.id) filter (where t.done and t.late)::int as late,
      count(t.id) filter (where t.standing)::int as standing,
      count(t.id) filter (where t.standing and t.done and not t.late)::int as standing_on_time,
      count(t.id) filter (where t.standing and t.done and t.late)::int as standing_late
    from directive own left join (
      select t.id, t.directive_id, t.deadline_kind = 'CONTINUOUS' as standing, t.completed_on is not null as done,
        coalesce(bool_or(a.completed_on > a.due_on), false) as late
      from task t join assignment a on a.task_id = t.id and a.role = 'LEAD' and ${running("a")}
      where t.directive_id = any($1::uuid[]) and ${inForce("t", "$2::date")} group by t.id) t on t.directive_id = own.id
    where own.id = any($1::uuid[]) and own.state = 'ISSUED' group by own.id) c
  where d.id = c.id`;

const ofAgencies = `update agency_year y set total = c.total, on_time = c.on_time, late = c.late,
    left_out_total = c.left_out, left_out_on_time = c.left_out_on_time, left_out_late = c.left_out_late
  from (select k.agency_id, k.year, count(a.id)::int as total,
      count(a.id) filter (where a.done and not a.late)::int as on_time,
      count(a.id) filter (where a.late)::int as late,
      count(a.id) filter (where not a.counted)::int as left_out,
      count(a.id) filter (where not a.counted and a.done and not a.late)::int as left_out_on_time,
      count(a.id) filter (where not a.counted and a.late)::int as left_out_late
    from unnest($1::uuid[], $2::integer[]) k(agency_id, year) left join lateral (
      select a.id, a.counted, a.state = 'COMPLETED' as done, coalesce(a.completed_on > a.due_on, false) as late
      from assignment a join task t on t.id = a.task_id join directive d on d.id = a.directive_id
      where a.agency_id = k.agency_id and a.role = 'LEAD' and ${running("a")}
        and d.year = k.year and d.state = 'ISSUED' and ${inForce("t", "$3::date")}) a on true
    group by 1, 2) c
  where y.agency_id = c.agency_id and y.year = c.year`;

/**
 * Sets exact counters from the rows themselves, for changes that no single step could follow: amendments, successions,
 * occurrences. Whoever counts a completion at the same moment waits, or is waited for: the locks come before the count,
 * in the order in which a confirmation takes them.
 */
export async function recount(act: Act, { directiveIds = [], agencyYears = [] }: RecountInput): Promise<void> {
  if (directiveIds.length > 0) {
    const ids = [...new Set(directiveIds)].sort();
    await statement(
      act,
      "select 1 from task where directive_id = any($1::uuid[]) order by directive_id, seq for no key update",
      [ids],
    );
    await statement(act, "select 1 from directive where id = any($1::uuid[]) order by id for no key update", [ids]);
    await statement(act, ofTasks, [ids, act.today]);
    await statement(act, ofDirectives, [ids, act.today]);
  }
  if (agencyYears.length > 0) {
    const keys = new Map(agencyYears.map((key) => [`${key.agencyId} ${key.year}`, key]));
    const sorted = [...keys.keys()].sort().flatMap((key) => keys.get(key) ?? []);
    const years = [sorted.map(({ agencyId }) => agencyId), sorted.map(({ year }) => year)];
    await statement(
      act,
      `insert into agency_year (agency_id, year) select * from unnest($1::uuid[], $2::integer[])
       on conflict (agency_id, year) do update set year = excluded.year`,
      years,
    );
    await statement(act, ofAgencies, [...years, act.today]);
  }
}
