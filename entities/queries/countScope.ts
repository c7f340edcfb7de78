import type { Day } from "../../rules/day.ts";
import type { Urgency } from "../../rules/urgency.ts";
import type { ProgressUnit } from "../reads/countProgress.ts";
import { isId } from "../reads/isId.ts";
import type { FactScope } from "./progressFacts.ts";

/** What a count is asked of: whatever is left out narrows nothing. */
export interface CountScope {
  directiveId?: string | null;
  agencyId?: string | null;
  /** With an agency: also all that stand below it on the day of the count. */
  subtree?: boolean | null;
  fieldId?: string | null;
  /** The period in which the tasks were given, both days included. */
  from?: Day | null;
  to?: Day | null;
  urgency?: Urgency | null;
  /** Only what is on the watch-list of whoever asks. */
  starred?: boolean | null;
}

/** The scope as the facts are narrowed by it; null where an id is none, so that nothing is counted. */
export function factScope(scope: CountScope): FactScope | null {
  const { directiveId, agencyId, subtree, fieldId, from, to, urgency, starred } = scope;
  if ([directiveId, agencyId, fieldId].some((id) => id && !isId(id))) return null;
  return {
    ...(directiveId ? { directiveIds: [directiveId] } : {}),
    ...(agencyId && !subtree ? { agencyIds: [agencyId] } : {}),
    ...(agencyId && subtree ? { subtreeOf: agencyId } : {}),
    ...(fieldId ? { fieldId } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(urgency ? { urgency } : {}),
    ...(starred ? { starred } : {}),
  };
}

/** Agencies are counted in their assignments, everything else in tasks. */
export function unitOf({ agencyId }: CountScope): ProgressUnit {
  return agencyId ? "ASSIGNMENT" : "TASK";
}
