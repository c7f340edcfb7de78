import type { DraftTask } from "./draft.ts";

/** A stretch of the source: the tasks that were read from it, innermost first, and whether it states a deadline. */
export type Segment = { start: number; text: string; tasks: readonly string[]; deadline: boolean };

type Passage = { start: number; end: number; id: string };

const passagesOf = (tasks: readonly DraftTask[], length: number): Passage[] =>
  tasks.flatMap(({ id, spanStart, spanEnd }) =>
    spanStart !== null && spanEnd !== null && spanStart < spanEnd && spanEnd <= length
      ? [{ id, start: spanStart, end: spanEnd }]
      : [],
  );

// The words of a deadline are looked for inside the task's own passage; a text mended after a scan may not be found.
const deadlinesOf = (source: string, tasks: readonly DraftTask[]): { start: number; end: number }[] =>
  tasks.flatMap(({ spanStart, spanEnd, deadlineText }) => {
    if (spanStart === null || spanEnd === null || !deadlineText) return [];
    const at = source.slice(spanStart, spanEnd).indexOf(deadlineText);
    return at < 0 ? [] : [{ start: spanStart + at, end: spanStart + at + deadlineText.length }];
  });

/** Cuts the source where a task's passage or a deadline begins or ends. */
export function segmentsOf(source: string, tasks: readonly DraftTask[]): Segment[] {
  const passages = passagesOf(tasks, source.length);
  const deadlines = deadlinesOf(source, tasks);
  const cuts = new Set([0, source.length, ...[...passages, ...deadlines].flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? source.length;
    const covers = (piece: { start: number; end: number }) => piece.start <= start && end <= piece.end;
    return {
      start,
      text: source.slice(start, end),
      tasks: passages
        .filter(covers)
        .sort((a, b) => a.end - a.start - (b.end - b.start))
        .map(({ id }) => id),
      deadline: deadlines.some(covers),
    };
  });
}
