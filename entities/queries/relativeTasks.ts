import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";
import type { Relative } from "../../rules/deadline.ts";

/** A task whose time limit is counted in days, with the days it is counted from. */
export interface RelativeTask {
  id: string;
  directiveId: string;
  draft: boolean;
  deadline: Relative;
  dueOn: Day | null;
  /** Of the directive, or of the amendment that set the limit. */
  countedFrom: Day;
  eventOn: Day | null;
}

/** The tasks, issued or drafted, whose due day follows from the working calendar. */
export function loadRelativeTasks(db: EntityManager): Promise<RelativeTask[]> {
  return db.query(
    `select t.id, t.directive_id as "directiveId", d.state = 'DRAFT' as draft, t.deadline, t.due_on::text as "dueOn",
       t.event_on::text as "eventOn",
       coalesce((select a.effective_on from amendment_change c join amendment a on a.id = c.amendment_id
           where c.task_id = t.id and a.applied_on is not null
             and (c.kind = 'ADD' or (c.kind = 'CHANGE' and c.after #> '{asked,deadline}' is not null))
           order by a.applied_on desc, a.recorded_at desc limit 1), d.issued_on)::text as "countedFrom"
     from task t join directive d on d.id = t.directive_id
     where t.deadline_kind = 'RELATIVE' and t.removed_on is null and d.closed_on is null and d.issued_on is not null
     order by d.issued_on, d.id, t.seq`,
  );
}
