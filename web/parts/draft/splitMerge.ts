import { newId } from "../newId.ts";
import type { DraftAddressee, DraftTask, PageBox } from "./draft.ts";

const addressees = (of: readonly DraftAddressee[]): DraftAddressee[] => of.map((one) => ({ ...one, key: newId() }));

/**
 * Two tasks of one, cut at a place of its words; null where nothing would be left on one side. Both keep what was read
 * of the passage, and each its own part of the source where that can be found.
 */
export function splitTask(task: DraftTask, at: number, source: string): [DraftTask, DraftTask] | null {
  const [first, second] = [task.text.slice(0, at).trim(), task.text.slice(at).trim()];
  if (!first || !second) return null;
  const cut = placeOf(second, task, source);
  const head: DraftTask = {
    ...task,
    text: first.replace(/[;,]$/, ""),
    spanEnd: cut ?? task.spanEnd,
    boxes: cut === null ? task.boxes : clipped(task.boxes, 0, cut),
  };
  const tail: DraftTask = {
    ...task,
    id: newId(),
    text: second.charAt(0).toLocaleUpperCase("vi") + second.slice(1),
    spanStart: cut ?? task.spanStart,
    boxes: cut === null ? task.boxes : clipped(task.boxes, cut, Number.POSITIVE_INFINITY),
    lead: addressees(task.lead),
    coordinating: addressees(task.coordinating),
  };
  return [head, tail];
}

// The boxes of the words from one offset to another; a line that is cut is shared by its letters.
function clipped(boxes: readonly PageBox[], from: number, to: number): PageBox[] {
  return boxes.flatMap((box) => {
    const [start, end] = [Math.max(box.start, from), Math.min(box.end, to)];
    if (start >= end) return [];
    const letter = box.width / (box.end - box.start);
    return [{ ...box, start, end, x: box.x + (start - box.start) * letter, width: (end - start) * letter }];
  });
}

// Where the second half begins in the passage: line breaks of the source are blanks in the task, and a half that was
// split off before got a capital.
function placeOf(words: string, { spanStart, spanEnd }: DraftTask, source: string): number | null {
  if (spanStart === null || spanEnd === null) return null;
  const passage = source.slice(spanStart, spanEnd).replace(/\s/g, " ").toLowerCase();
  const found = passage.lastIndexOf(words.slice(0, 24).toLowerCase());
  return found > 0 ? spanStart + found : null;
}

/** One task of two that follow one another. */
export function mergeTasks(first: DraftTask, second: DraftTask): DraftTask {
  const union = (of: "lead" | "coordinating") => [
    ...first[of],
    ...second[of].filter((two) => !first[of].some((one) => one.agencyId === two.agencyId && one.name === two.name)),
  ];
  const spans = [first, second].flatMap(({ spanStart, spanEnd }) =>
    spanStart === null || spanEnd === null ? [] : [{ spanStart, spanEnd }],
  );
  const from = first.deadlineKind === "NONE" ? second : first;
  return {
    ...first,
    text: [first.text, second.text].filter(Boolean).join(/[.,;:!?…]$/.test(first.text.trim()) ? " " : "; "),
    spanStart: spans.length ? Math.min(...spans.map(({ spanStart }) => spanStart)) : null,
    spanEnd: spans.length ? Math.max(...spans.map(({ spanEnd }) => spanEnd)) : null,
    boxes: first.boxes === second.boxes ? first.boxes : [...first.boxes, ...second.boxes],
    lead: union("lead"),
    coordinating: union("coordinating"),
    reportTo: [...new Set([...first.reportTo, ...second.reportTo])],
    target: [first.target, second.target].filter(Boolean).join("; "),
    deadlineKind: from.deadlineKind,
    deadlineText: from.deadlineText,
    deadlineLabel: from.deadlineLabel,
    dueOn: from.dueOn,
    deadlineTouched: from.deadlineTouched || from !== first,
    dueTouched: from.dueTouched,
  };
}

/** The tasks with one agency for every place that has a name and no agency yet, and how many places that were. */
export function mapName(
  tasks: readonly DraftTask[],
  name: string,
  agency: { id: string; name: string },
): { tasks: DraftTask[]; places: number } {
  let places = 0;
  const wanted = name.toLocaleLowerCase("vi");
  const mapped = (of: DraftAddressee[]): DraftAddressee[] =>
    of.map((one) => {
      if (one.agencyId || one.name.toLocaleLowerCase("vi") !== wanted) return one;
      places += 1;
      return { ...one, agencyId: agency.id, agencyName: agency.name };
    });
  const same = ({ agencyId, name: printed }: DraftAddressee) => !agencyId && printed.toLocaleLowerCase("vi") === wanted;
  const changed = tasks.map((task) =>
    [...task.lead, ...task.coordinating].some(same)
      ? { ...task, lead: mapped(task.lead), coordinating: mapped(task.coordinating) }
      : task,
  );
  return { tasks: changed, places };
}
