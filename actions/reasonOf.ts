import { Failure } from "../rules/failure.ts";
import { nfc } from "../rules/folding.ts";

/** The reason as it is kept; fails with REASON_REQUIRED where nothing is said. */
export function reasonOf(input: { reason: string }): string {
  const reason = nfc(input.reason).trim();
  if (!reason) throw new Failure("REASON_REQUIRED", { path: ["reason"] });
  return reason;
}
