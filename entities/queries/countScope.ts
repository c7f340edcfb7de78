import type { Day } from "../../rules/day.ts";
import type { ProgressUnit } from "../reads/countProgress.ts";
import type { FactScope } from "./progressFacts.ts";

/** What a count is asked of: whatever is left out narrows nothing. */
export interface CountScope {
  directiveId?: string | null;
  agencyId?: string | null;
  fieldId?: string | null;
}

/** The scope as the facts are narrowed by it. */
export function factScope({ directiveId, agencyId, fieldId }: CountScope): FactScope {
  return {
    ...(directiveId ? { directiveIds: [directiveId] } : {}),
    ...(agencyId ? { agencyIds: [agencyId] } : {}),
    ...(fieldId ? { fieldId } : {}),
  };
}

/** An agency is counted in its assignments, everything else in tasks. */
export function unitOf({ agencyId }: CountScope): ProgressUnit {
  return agencyId ? "ASSIGNMENT" : "TASK";
}

/** A count of a scope on a day. */
export interface AskedCount {
  scope: CountScope;
  asOf: Day;
}
