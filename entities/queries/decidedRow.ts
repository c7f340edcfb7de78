import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";
import type { DirectiveKind } from "../../rules/directiveKind.ts";
import type { AssignmentState } from "../../rules/status.ts";
import type { ExtensionState } from "../extensionRequest.ts";
import type { SubmissionState } from "../submission.ts";

/** A piece of work on which the office has decided something, as the letter on the decision tells of it. */
export interface DecidedRow {
  id: string;
  agencyId: string;
  directiveId: string;
  state: AssignmentState;
  ref: string;
  text: string;
  dueOn: Day | null;
  originalDueOn: Day | null;
  directiveKind: DirectiveKind;
  documentNumber: string | null;
  monitorName: string;
}

/** With the submission that was confirmed or returned. */
export interface DecidedResult extends DecidedRow {
  decision: SubmissionState;
  reason: string | null;
}

/** With the request for more time that was granted or refused. */
export interface DecidedExtension extends DecidedRow {
  decision: ExtensionState;
  reason: string | null;
  number: number;
  askedDueOn: Day;
  grantedDueOn: Day | null;
}

const work = `a.id, a.agency_id as "agencyId", a.directive_id as "directiveId", a.state, t.ref, t.text,
  a.due_on::text as "dueOn", a.original_due_on::text as "originalDueOn", d.kind as "directiveKind",
  d.document_number as "documentNumber", m.name as "monitorName"`;
const joined = `join task t on t.id = a.task_id join directive d on d.id = a.directive_id
  join agency m on m.id = d.monitor_id`;

/** The work that a submission belongs to; null when there is no such submission. */
export async function loadDecidedResult(db: EntityManager, submissionId: string): Promise<DecidedResult | null> {
  const [row]: DecidedResult[] = await db.query(
    `select ${work}, s.state as decision, s.reason
     from submission s join assignment a on a.id = s.assignment_id ${joined} where s.id = $1`,
    [submissionId],
  );
  return row ?? null;
}

/** The work that a request for more time belongs to; null when there is no such request. */
export async function loadDecidedExtension(db: EntityManager, requestId: string): Promise<DecidedExtension | null> {
  const [row]: DecidedExtension[] = await db.query(
    `select ${work}, e.state as decision, e.decision_reason as reason, e.number,
       e.asked_due_on::text as "askedDueOn", e.granted_due_on::text as "grantedDueOn"
     from extension_request e join assignment a on a.id = e.assignment_id ${joined} where e.id = $1`,
    [requestId],
  );
  return row ?? null;
}
