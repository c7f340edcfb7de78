import type { Day } from "./day.ts";
import { fold } from "./folding.ts";

/** A task as far as two readings of one document are compared. */
export interface ComparedTask {
  readonly ref: string;
  readonly text: string;
  readonly dueOn: Day | null;
}

/** How a document read anew differs from what is kept of it; all counts of tasks. */
export interface DirectiveDifference {
  added: number;
  removed: number;
  /** Whose words differ. */
  changed: number;
  /** Whose due day differs. */
  dates: number;
}

/** Counts what differs between the tasks kept and those read anew; tasks are the same by their reference, in order. */
export function directiveDifference(kept: readonly ComparedTask[], read: readonly ComparedTask[]): DirectiveDifference {
  const before = keyed(kept);
  const difference = { added: 0, removed: 0, changed: 0, dates: 0 };
  for (const [key, task] of keyed(read)) {
    const old = before.get(key);
    before.delete(key);
    if (!old) difference.added += 1;
    else {
      if (words(old) !== words(task)) difference.changed += 1;
      if (old.dueOn !== task.dueOn) difference.dates += 1;
    }
  }
  return { ...difference, removed: before.size };
}

// A reference may stand twice: a task that was split keeps the number of its passage.
function keyed(tasks: readonly ComparedTask[]): Map<string, ComparedTask> {
  const found = new Map<string, ComparedTask>();
  for (const task of tasks) {
    let key = task.ref;
    for (let n = 2; found.has(key); n += 1) key = `${task.ref}#${n}`;
    found.set(key, task);
  }
  return found;
}

const words = ({ text }: ComparedTask): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
