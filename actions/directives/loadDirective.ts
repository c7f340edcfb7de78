import { Directive } from "../../entities/directive.ts";
import { Failure } from "../../rules/failure.ts";
import type { Thing } from "../../rules/may.ts";
import type { Act } from "../act.ts";

/** Loads a draft with what decides who may change it; unknown ids and issued directives are told apart only to those who may. */
export async function loadDraft(act: Act, id: string): Promise<{ directive: Directive; thing: Thing }> {
  const directive = await act.db.findOneBy(Directive, { id });
  if (!directive) throw new Failure("NOT_FOUND");
  return { directive, thing: directiveThing(directive) };
}

/** What the permission table is asked about for a directive that has no assignments yet. */
export function directiveThing(directive: Pick<Directive, "issuerId" | "monitorId" | "state">): Thing {
  return {
    type: "directive",
    issuerId: directive.issuerId,
    monitorId: directive.monitorId,
    issued: directive.state === "ISSUED",
    assignedAgencyIds: [],
  };
}

/** Refuses an issued directive and an outdated version. */
export function requireDraft(directive: Directive, expectedVersion: number): void {
  if (directive.state !== "DRAFT") throw new Failure("STATE_NOT_ALLOWED", { details: { state: "đã ban hành" } });
  if (directive.version !== expectedVersion) throw new Failure("VERSION_CONFLICT");
}
