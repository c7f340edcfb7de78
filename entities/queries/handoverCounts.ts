import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";

/** What agencies that end leave to others beside their open work, in numbers. */
export interface HandoverCounts {
  /** Rows that stay with them: completed or cancelled. */
  staying: number;
  /** Documents in force, and drafts, that they follow. */
  directives: number;
  drafts: number;
  /** People whose roles end; of them those who are no heads. */
  people: number;
  staff: number;
  /** Groups that they belong to, by name. */
  groups: string[];
  /** Letters to them that are not sent yet. */
  letters: number;
  /** Requests for more time that wait. */
  extensions: number;
}

/** Counts what the agencies leave on a day. */
export async function loadHandoverCounts(db: EntityManager, agencyIds: string[], day: Day): Promise<HandoverCounts> {
  const held = "r.agency_id = any($1) and (r.valid_to is null or r.valid_to >= $2)";
  const [counts]: HandoverCounts[] = await db.query(
    `select
       (select count(*) from assignment where agency_id = any($1) and state in ('COMPLETED','CANCELLED'))::int as staying,
       (select count(*) from directive where monitor_id = any($1) and state = 'ISSUED' and closed_on is null)::int as directives,
       (select count(*) from directive where monitor_id = any($1) and state = 'DRAFT')::int as drafts,
       (select count(distinct r.person_id) from role_held r where ${held})::int as people,
       (select count(distinct r.person_id) from role_held r where ${held} and r.role <> 'HEAD')::int as staff,
       array(select distinct g.name collate "vi-x-icu" from group_member r join agency g on g.id = r.group_id
         where ${held} order by 1) as groups,
       (select count(*) from letter where agency_id = any($1) and state = 'PLANNED')::int as letters,
       (select count(*) from extension_request e join assignment a on a.id = e.assignment_id
         where a.agency_id = any($1) and e.state = 'WAITING')::int as extensions`,
    [agencyIds, day],
  );
  if (!counts) throw new Error("Counting answers with one row");
  return counts;
}
