import { useEffect } from "react";

/** Ctrl-K (or ⌘K) goes to the page's own search field, otherwise to the one in the frame. */
export function useSearchKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      const field =
        document.querySelector<HTMLInputElement>("main input[data-search]") ??
        document.querySelector<HTMLInputElement>("input[data-search]");
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
