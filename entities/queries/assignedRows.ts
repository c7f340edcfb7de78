import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";
import type { DirectiveKind } from "../../rules/directiveKind.ts";
import type { AssignmentRole } from "../../rules/status.ts";

/** An assignment as the letter on a new directive tells of it. */
export interface AssignedRow {
  id: string;
  agencyId: string;
  role: AssignmentRole;
  ref: string;
  text: string;
  dueOn: Day | null;
  directiveKind: DirectiveKind;
  documentNumber: string | null;
  abstract: string;
  issuedOn: Day;
}

/**
 * What a directive gives its agencies (one of them, or only these parts) to do, in the document's order, without what was
 * cancelled; what recurs is told once, by the first occurrence that was still to come.
 */
export async function loadAssignedRows(
  db: EntityManager,
  directiveId: string,
  agencyId: string | null = null,
  assignmentIds: readonly string[] | null = null,
): Promise<AssignedRow[]> {
  return db.query(
    `select a.id, a.agency_id as "agencyId", a.role, t.ref, t.text, a.due_on::text as "dueOn",
       d.kind as "directiveKind", d.document_number as "documentNumber", d.abstract, d.issued_on::text as "issuedOn"
     from assignment a join task t on t.id = a.task_id join directive d on d.id = a.directive_id
     where a.directive_id = $1 and ($2::uuid is null or a.agency_id = $2) and ($3::uuid[] is null or a.id = any($3))
       and a.state <> 'CANCELLED'
       and (a.period = '' or a.id = (select o.id from assignment o where o.task_id = a.task_id
         and o.agency_id = a.agency_id and o.state <> 'CANCELLED'
         order by o.original_due_on < o.assigned_on, o.original_due_on limit 1))
     order by t.seq`,
    [directiveId, agencyId, assignmentIds],
  );
}
