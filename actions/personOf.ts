import { Failure } from "../rules/failure.ts";
import type { Act } from "./act.ts";

/** The person who acts; what a person must answer for cannot be done by the program itself. */
export function personOf(act: Act): string {
  if (!act.viewer) throw new Failure("SIGN_IN_REQUIRED");
  return act.viewer.personId;
}
