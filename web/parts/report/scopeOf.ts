import { urgencyChoices } from "../tasks/taskAddress.ts";
import type { UrlState } from "../useUrlState.ts";
import type { Scope } from "./reportQuery.ts";

/** The names in the address that narrow a report. */
export const scopeNames = ["ke-hoach", "co-quan", "truc-thuoc", "linh-vuc", "tu", "den", "do-khan", "sao"] as const;

const dayOf = (text: string | undefined) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);

/** The scope that an address names. */
export function scopeOf(state: UrlState): Scope {
  return {
    directiveId: state["ke-hoach"] ?? null,
    agencyId: state["co-quan"] ?? null,
    subtree: state["co-quan"] && state["truc-thuoc"] === "1" ? true : null,
    fieldId: state["linh-vuc"] ?? null,
    from: dayOf(state.tu),
    to: dayOf(state.den),
    urgency: urgencyChoices.find((one) => one === state["do-khan"]) ?? null,
    starred: state.sao === "1" ? true : null,
  };
}

/** The day that an address counts to; null is today. */
export const asOfOf = (state: UrlState): string | null => dayOf(state["den-ngay"]);
/** The earlier day that an address compares with. */
export const sinceOf = (state: UrlState): string | null => dayOf(state["so-voi"]);
