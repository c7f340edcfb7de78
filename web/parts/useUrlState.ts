import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";

/** The search part of the address, by name. */
export type UrlState = Readonly<Record<string, string | undefined>>;
/** Changes some names of it; null, undefined or "" takes a name away. */
export type SetUrlState = (patch: Record<string, string | number | null | undefined>, how?: { push?: boolean }) => void;

/** A list's filter, order and page, kept in the address so that it can be sent to a colleague. */
export function useUrlState(): [UrlState, SetUrlState] {
  const state: UrlState = useSearch({ strict: false });
  const navigate = useNavigate();
  const set = useCallback<SetUrlState>(
    (patch, how) => {
      const text = Object.entries(patch).map(([name, value]) => [name, value == null ? undefined : String(value)]);
      void navigate({
        to: ".",
        search: (old: UrlState) => ({ ...old, ...Object.fromEntries(text) }),
        replace: !how?.push,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [state, set];
}
