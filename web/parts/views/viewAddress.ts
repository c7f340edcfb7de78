import { filterNames } from "../tasks/taskAddress.ts";
import type { UrlState } from "../useUrlState.ts";

// What a list is; the page one is on, the day that is open and the like belong to the moment.
const kept = [...filterNames, "nhom", "xem", "xep", "chieu"] as const;

/** The part of the address that a saved view keeps, as addresses are written. */
export function searchOf(state: UrlState): string {
  const found = kept.flatMap((name) => (state[name] ? [[name, state[name]]] : []));
  return new URLSearchParams(found).toString();
}

/** The address of a saved view: nothing of the one before stays, and what is no filter is passed over. */
export function stateOf({ id, search }: { id: string; search: string }): UrlState {
  const named = new URLSearchParams(search);
  return { ...Object.fromEntries(kept.map((name) => [name, named.get(name) ?? undefined])), ds: id };
}
