import type { Day } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import type { Thing } from "../../rules/may.ts";
import type { AssignmentRole, AssignmentState } from "../../rules/status.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";

/** An assignment with what decides who may do what to it. */
export interface LoadedAssignment {
  id: string;
  taskId: string;
  directiveId: string;
  agencyId: string;
  role: AssignmentRole;
  state: AssignmentState;
  version: number;
  dueOn: Day | null;
  evidenceRequired: boolean;
  thing: Thing;
}

/** Loads an assignment of an issued directive; unknown ids fail as NOT_FOUND, like those one may not see. */
export async function loadAssignment(act: Act, id: string): Promise<LoadedAssignment> {
  const [row] = await statement<
    Omit<LoadedAssignment, "thing"> & { issuerId: string; monitorId: string; officerId: string | null }
  >(
    act,
    `select a.id, a.task_id as "taskId", a.directive_id as "directiveId", a.agency_id as "agencyId", a.role, a.state,
       a.version, a.due_on::text as "dueOn", t.evidence_required as "evidenceRequired",
       d.issuer_id as "issuerId", d.monitor_id as "monitorId", a.officer_id as "officerId"
     from assignment a join task t on t.id = a.task_id join directive d on d.id = a.directive_id
     where a.id = $1`,
    [id],
  );
  if (!row) throw new Failure("NOT_FOUND");
  const { issuerId, monitorId, officerId, ...assignment } = row;
  return { ...assignment, thing: { type: "assignment", agencyId: row.agencyId, issuerId, monitorId, officerId } };
}
