import { Directive } from "../../entities/directive.ts";
import { Failure } from "../../rules/failure.ts";
import type { Verb } from "../../rules/may.ts";
import type { Act } from "../act.ts";
import { directiveThing } from "../directives/loadDirective.ts";

/** Loads an issued directive that is neither closed nor superseded, once the viewer may do the verb to it. */
export async function requireInForce(act: Act, id: string, verb: Verb, expectedVersion: number): Promise<Directive> {
  const directive = await act.db.findOneBy(Directive, { id });
  if (!directive) throw new Failure("NOT_FOUND");
  act.require(verb, directiveThing(directive));
  if (directive.version !== expectedVersion) throw new Failure("VERSION_CONFLICT");
  if (directive.state !== "ISSUED") throw new Failure("STATE_NOT_ALLOWED", { details: { state: "dự thảo" } });
  if (directive.closedOn) throw new Failure("STATE_NOT_ALLOWED", { details: { state: "đã kết thúc" } });
  return directive;
}

/** Moves the version on, or tells that somebody else was faster; called once everything below it is locked. */
export async function touchDirective(
  act: Act,
  { id, version }: Pick<Directive, "id" | "version">,
  columns: Partial<Pick<Directive, "closedOn" | "closeReason" | "supersededById" | "carriesOutId">> = {},
): Promise<void> {
  const changed = await act.db.update(Directive, { id, version }, { ...columns, version: version + 1 });
  if (changed.affected !== 1) throw new Failure("VERSION_CONFLICT");
}
