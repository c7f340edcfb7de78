import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { action } from "../act.ts";
import { endDirective } from "../amendments/endDirective.ts";
import { requireInForce } from "../amendments/requireInForce.ts";

/** Which directive ends, as the caller last saw it, and why. */
export interface CloseDirectiveInput {
  id: string;
  expectedVersion: number;
  reason: string;
}

/** Ends the following of a directive; figures of earlier days stay, and no more letters are written for it. */
export const closeDirective = action("directiveClose", async (act, input: CloseDirectiveInput) => {
  const directive = await requireInForce(act, input.id, "directive.close", input.expectedVersion);
  const reason = nfc(input.reason).trim();
  if (!reason) throw new Failure("REASON_REQUIRED", { path: ["reason"] });
  await endDirective(act, directive, `Kết thúc theo dõi văn bản: ${reason}`);
  return { directiveId: directive.id };
});
