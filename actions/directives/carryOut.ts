import { Agency } from "../../entities/agency.ts";
import { Directive } from "../../entities/directive.ts";
import { loadCascade } from "../../entities/queries/cascade.ts";
import { makesCycle, mayCarryOut } from "../../rules/cascade.ts";
import { directiveKindName } from "../../rules/directiveKind.ts";
import { DirectiveKind } from "../../rules/documentNumber.ts";
import { Failure } from "../../rules/failure.ts";
import { may } from "../../rules/may.ts";
import { stateName } from "../../rules/status.ts";
import { type Act, action } from "../act.ts";
import { touchDirective } from "../amendments/requireInForce.ts";
import { type LoadedAssignment, loadAssignment } from "../assignments/loadAssignment.ts";
import { directiveThing } from "./loadDirective.ts";

/** Which directive carries out which assignment of the level above; null takes the link back. */
export interface CarryOutInput {
  id: string;
  expectedVersion: number;
  assignmentId: string | null;
}

const path = ["assignmentId"];

/**
 * Says that a committee's own directive carries out work given to it. The progress of the one is shown beside the other
 * and changes nothing of it: the result is still handed in, and confirmed by a person.
 */
export const carryOut = action("directiveCarryOut", async (act, input: CarryOutInput) => {
  const directive = await act.db.findOneBy(Directive, { id: input.id });
  if (!directive) throw new Failure("NOT_FOUND");
  act.require("directive.carryOut", directiveThing(directive));
  if (directive.version !== input.expectedVersion) throw new Failure("VERSION_CONFLICT");
  if (directive.closedOn) throw new Failure("STATE_NOT_ALLOWED", { details: { state: "đã kết thúc" } });
  const { carriesOutId } = directive;
  if (carriesOutId === input.assignmentId) return { directiveId: directive.id };
  if (input.assignmentId) await refuse(act, directive, input.assignmentId);
  await touchDirective(act, directive, { carriesOutId: input.assignmentId });

  const by = `${kindName(directive)} ${directive.documentNumber ?? ""}`.trim();
  if (carriesOutId) {
    const task = await taskOf(act, carriesOutId);
    const reason = `Không còn triển khai ${task}`;
    act.record("directive", directive.id, { before: { carriesOutId }, after: { reason, carriesOutId: null } });
    act.record("assignment", carriesOutId, { after: { reason: `Không còn triển khai bằng ${by}` } });
  }
  if (input.assignmentId) {
    const reason = `Triển khai ${await taskOf(act, input.assignmentId)}`;
    act.record("directive", directive.id, { after: { reason, carriesOutId: input.assignmentId } });
    act.record("assignment", input.assignmentId, { after: { reason: `Được triển khai bằng ${by}` } });
  }
  return { directiveId: directive.id };
});

async function refuse(act: Act, directive: Directive, assignmentId: string): Promise<void> {
  const assignment = await seen(act, assignmentId);
  if (assignment.state === "COMPLETED" || assignment.state === "CANCELLED") {
    throw new Failure("STATE_NOT_ALLOWED", { path, details: { state: stateName(assignment.state) } });
  }
  const issuer = await act.db.findOneByOrFail(Agency, { id: directive.issuerId });
  const { above, steps } = await loadCascade(act.db, assignment.agencyId);
  if (!mayCarryOut(issuer, assignment.agencyId, above)) throw new Failure("NOT_ITS_WORK", { path });
  if (makesCycle(directive.id, assignment.directiveId, steps)) throw new Failure("CASCADE_CYCLE", { path });
}

async function seen(act: Act, id: string): Promise<LoadedAssignment> {
  const unknown = new Failure("NOT_FOUND", { path });
  const assignment = await loadAssignment(act, id).catch((error: unknown) => {
    throw error instanceof Failure ? unknown : error;
  });
  if (act.viewer && !may(act.viewer, "assignment.see", assignment.thing)) throw unknown;
  return assignment;
}

async function taskOf(act: Act, assignmentId: string): Promise<string> {
  const [row]: { ref: string; kind: string; documentNumber: string | null }[] = await act.db.query(
    `select t.ref, d.kind, d.document_number as "documentNumber"
     from assignment a join task t on t.id = a.task_id join directive d on d.id = a.directive_id where a.id = $1`,
    [assignmentId],
  );
  return row ? `nhiệm vụ ${row.ref} của ${kindName(row)} ${row.documentNumber ?? ""}`.trim() : "nhiệm vụ";
}

function kindName({ kind }: Pick<Directive, "kind">): string {
  const known = Object.values(DirectiveKind).find((value) => value === kind);
  return known ? directiveKindName(known) : kind;
}
