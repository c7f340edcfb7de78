import { type RefObject, useEffect } from "react";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null;

/** J and K walk the rows of a list, Esc leaves it; Enter is the focused row's own. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
      const focused = rows.findIndex((row) => row.contains(document.activeElement));
      // With the focus in what stands beside the list, the row that is open there is where one is.
      const at = focused < 0 ? rows.findIndex((row) => row.ariaCurrent === "true") : focused;
      if (event.key === "j" || event.key === "J") (rows[at + 1] ?? rows.at(-1))?.focus();
      else if (event.key === "k" || event.key === "K") (rows[at < 0 ? 0 : at - 1] ?? rows[0])?.focus();
      else if (event.key === "Escape" && focused >= 0) rows[focused]?.blur();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list]);
}
