import { useUrlState } from "./useUrlState.ts";

// Cursors are base64url, so "~" cannot be part of one.
const between = "~";

/** Page turning over a cursor connection: the trail of cursors in the address is the way back. */
export function usePages(name = "trang"): {
  after: string | null;
  page: number;
  next: (endCursor: string | null | undefined) => void;
  previous: () => void;
} {
  const [state, set] = useUrlState();
  const trail = state[name]?.split(between).filter(Boolean) ?? [];
  return {
    after: trail.at(-1) ?? null,
    page: trail.length + 1,
    next: (endCursor) => endCursor && set({ [name]: [...trail, endCursor].join(between) }, { push: true }),
    previous: () => set({ [name]: trail.slice(0, -1).join(between) }, { push: true }),
  };
}
