import { Directive } from "../../entities/directive.ts";
import { amendingDocument } from "../../rules/amendment.ts";
import { Failure } from "../../rules/failure.ts";
import { action } from "../act.ts";
import { endDirective } from "../amendments/endDirective.ts";
import { requireInForce } from "../amendments/requireInForce.ts";
import { directiveThing } from "./loadDirective.ts";

/** Which directive ends, as the caller last saw it, and which one takes its place. */
export interface SupersedeDirectiveInput {
  id: string;
  expectedVersion: number;
  byId: string;
}

/** Ends a directive because another one, issued and in force, takes its place. */
export const supersedeDirective = action("directiveSupersede", async (act, input: SupersedeDirectiveInput) => {
  const directive = await requireInForce(act, input.id, "directive.close", input.expectedVersion);
  const by = await act.db.findOneBy(Directive, { id: input.byId });
  if (!by || by.id === directive.id) throw new Failure("NOT_FOUND", { path: ["byId"] });
  act.require("directive.see", directiveThing(by));
  if (by.state !== "ISSUED" || by.closedOn) throw new Failure("STATE_NOT_ALLOWED", { path: ["byId"] });
  await endDirective(act, directive, `Được thay thế bởi ${amendingDocument(by.documentNumber ?? "")}`, by.id);
  return { directiveId: directive.id };
});
