/** What an agency did with one task; offsets are days from the day the demo is loaded (negative: before). */
export type Story =
  /** Submitted `after` days after the due day (negative: before it), or on the day `on`; then confirmed. */
  | {
      kind: "done";
      after?: number;
      on?: number;
      result: string;
      /** Handed in once before, and returned for this reason. */
      first?: { on: number; reason: string };
      /** Handed in without a file. */
      bare?: boolean;
    }
  /** Submitted on the day `on`, waiting for the office. */
  | { kind: "waiting"; on: number; result: string }
  /** Submitted on the day `on`, returned by the office two working days later. */
  | { kind: "returned"; on: number; result: string; reason: string }
  /** Under way: the last report, how far it is in percent. */
  | { kind: "working"; on: number; percent: number | null; report: string }
  /** Taken note of. */
  | { kind: "seen" }
  /** Nothing has happened. */
  | { kind: "untouched" }
  /** A group: so many of its members are done, waiting, working, have taken note; the rest did nothing. */
  | {
      kind: "group";
      done?: number;
      waiting?: number;
      working?: number;
      seen?: number;
      /** When those reported that wait or work. */
      on?: number;
      /** What they say of it. */
      result: string;
      /** Those that did least. */
      last?: string[];
    };

/** Done `-after` days before the due day, or late by `after` days. */
export const done = (after: number, result: string): Story => ({ kind: "done", after, result });

/** Done on a day, for work without a due day. */
export const doneOn = (on: number, result: string): Story => ({ kind: "done", on, result });

/** Handed in and not yet looked at by the office. */
export const waiting = (on: number, result: string): Story => ({ kind: "waiting", on, result });

/** Under way with a report. */
export const working = (on: number, percent: number | null, report: string): Story => ({
  kind: "working",
  on,
  percent,
  report,
});

/** Taken note of, nothing reported yet. */
export const seen: Story = { kind: "seen" };

/** Nothing has happened. */
export const untouched: Story = { kind: "untouched" };
