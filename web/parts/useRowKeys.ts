import { type RefObject, useEffect } from "react";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog]") !== null;

// The box of the row does it, so that Shift means the same as with the mouse.
const pick = (row: HTMLElement | undefined, shiftKey: boolean): void => {
  row
    ?.querySelector("[data-pick]")
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, shiftKey }));
};

/** J and K walk the rows of a list, X picks one, Esc leaves it; Enter is the focused row's own. */
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
      else if (event.key === "x" || event.key === "X") pick(rows[at], event.shiftKey);
      else if (event.key === "Escape" && focused >= 0) rows[focused]?.blur();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list]);
}
