import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";

/** How many open assignments of an agency fall due on a day. */
export interface DueCount {
  agencyId: string;
  dueOn: Day;
  count: number;
}

/** What is open and not submitted by agency and due day, from a day on; without the assignments named. */
export function loadDueCounts(
  db: EntityManager,
  from: Day,
  to: Day | null,
  without: readonly string[],
): Promise<DueCount[]> {
  return db.query(
    `select agency_id as "agencyId", due_on::text as "dueOn", count(*)::int as count from assignment
     where state in ('ASSIGNED','ACKNOWLEDGED','IN_PROGRESS','RETURNED') and due_on >= $1
       and ($2::date is null or due_on <= $2) and id <> all($3::uuid[])
     group by 1, 2 order by 2, 1`,
    [from, to, without],
  );
}

/** How many results wait at an office since a day. */
export function loadWaitingCounts(db: EntityManager): Promise<{ agencyId: string; submittedOn: Day; count: number }[]> {
  return db.query(
    `select d.monitor_id as "agencyId", a.submitted_on::text as "submittedOn", count(*)::int as count
     from assignment a join directive d on d.id = a.directive_id
     where a.state = 'SUBMITTED' and a.submitted_on is not null group by 1, 2 order by 2, 1`,
  );
}
