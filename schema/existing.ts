import type { FailureDetails } from "../rules/failure.ts";
import type { ImportDifference } from "./types/importDifference.ts";

/** The directive that a refused import was registered as before. */
export function existingId(details: FailureDetails | undefined): string | null {
  const id = details?.directiveId;
  return typeof id === "string" ? id : null;
}

/** How what was read differs from that directive, where it was read. */
export function differenceOf(details: FailureDetails | undefined): ImportDifference | null {
  const [added, removed, changed, dates] = ["added", "removed", "changed", "dates"].map((name) => details?.[name]);
  const known = [added, removed, changed, dates].every((count) => typeof count === "number");
  return known
    ? { added: Number(added), removed: Number(removed), changed: Number(changed), dates: Number(dates) }
    : null;
}
