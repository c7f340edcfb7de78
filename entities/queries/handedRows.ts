import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";
import type { AssignmentRole, AssignmentState } from "../../rules/status.ts";

/** A row of work as a preview tells it. */
export interface ToldRow {
  assignmentId: string;
  ref: string;
  text: string;
  documentNumber: string | null;
  dueOn: Day | null;
  role: AssignmentRole;
  state: AssignmentState;
  fromName: string;
}

/** Tells rows of work by document and task. */
export async function loadToldRows(db: EntityManager, assignmentIds: string[]): Promise<ToldRow[]> {
  return db.query(
    `select a.id as "assignmentId", t.ref, t.text, d.document_number as "documentNumber", a.due_on::text as "dueOn",
       a.role, a.state, g.name as "fromName"
     from assignment a join task t on t.id = a.task_id join directive d on d.id = a.directive_id
     join agency g on g.id = a.agency_id
     where a.id = any($1) order by d.issued_on, d.id, t.seq, g.name collate "vi-x-icu", a.period, a.id`,
    [assignmentIds],
  );
}
