import { type Day, diffDays } from "./day.ts";
import { type AssignmentRole, type AssignmentState, isOpen } from "./status.ts";

/** From this request for one assignment on, readers are warned. */
export const flaggedFrom = 3;

/** What decides whether more time can be asked for. */
export interface ExtensionFacts {
  readonly role: AssignmentRole;
  readonly state: AssignmentState;
  readonly dueOn: Day | null;
  /** Whether a request waits for its decision. */
  readonly waiting: boolean;
}

/** Why no more time can be asked for now; null when it can. A request after the due day is possible. */
export function whyNoExtension({ role, state, dueOn, waiting }: ExtensionFacts) {
  if (role !== "LEAD") return "LEAD_ONLY";
  if (!isOpen(state) || state === "SUBMITTED") return "STATE_NOT_ALLOWED";
  if (dueOn === null) return "NO_DUE_DAY";
  return waiting ? "EXTENSION_WAITING" : null;
}

/** Whether more time can be granted: what was asked while work was open is not lost by a result handed in meanwhile. */
export function canGrant(state: AssignmentState): boolean {
  return isOpen(state);
}

/** Whether a day is one that can be asked for or granted. */
export function extendsDue(current: Day, wanted: Day): boolean {
  return wanted > current;
}

/** Days the work was late already when more time was asked for; they stay on record whatever is granted. */
export function lateWhenAsked(currentDueOn: Day, askedOn: Day): number {
  return Math.max(0, diffDays(askedOn, currentDueOn));
}

/** Whether the how many-th request (from 1) is one that readers are warned of. */
export function isFlagged(number: number): boolean {
  return number >= flaggedFrom;
}
