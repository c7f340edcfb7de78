import { useCallback, useMemo, useRef, useState } from "react";

/** Which rows of a list are picked, and how picks change. */
export type Picks<Row> = {
  /** The picked ones that are still in the list, in its order. */
  rows: readonly Row[];
  has: (id: string) => boolean;
  may: (row: Row) => boolean;
  /** Picks a row or lets go of it; with `range` everything from the last one picked up to it. */
  toggle: (id: string, range: boolean) => void;
  all: "none" | "some" | "all";
  toggleAll: () => void;
  keep: (ids: readonly string[]) => void;
};

/** Picks among the rows of a list that something may be done to; what has left the list is picked no more. */
export function usePicks<Row extends { id: string }>(listed: readonly Row[], may: (row: Row) => boolean): Picks<Row> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const open = useMemo(() => listed.filter(may), [listed, may]);
  const rows = useMemo(() => open.filter(({ id }) => ids.has(id)), [open, ids]);
  const has = useCallback((id: string) => ids.has(id), [ids]);

  const toggle = (id: string, range: boolean) => {
    const [from, to] = [open.findIndex((row) => row.id === last.current), open.findIndex((row) => row.id === id)];
    const next = new Set(ids);
    if (range && from >= 0 && to >= 0) {
      for (const row of open.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(row.id);
    } else if (!next.delete(id)) next.add(id);
    last.current = id;
    setIds(next);
  };
  const all = rows.length === 0 ? "none" : rows.length === open.length ? "all" : "some";
  return {
    rows,
    has,
    may,
    toggle,
    all,
    toggleAll: () => setIds(all === "all" ? new Set() : new Set(open.map(({ id }) => id))),
    keep: (kept) => setIds(new Set(kept)),
  };
}
