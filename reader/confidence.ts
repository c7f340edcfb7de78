import type { Confidence } from "./draft.ts";
import type { Match } from "./resolve.ts";
import type { Placed } from "./tasks.ts";

/** What is known of a task beside its words: whether the text is damaged, its date looks misread, and what the directory says of its leads. */
export type Doubts = { damaged: boolean; dateDamaged: boolean; beforeIssue: boolean; matches: Match[] | null };

const TIMELY =
  /(?<![a-z])(?:ngay|thang|quy|nam)\s+[\divx]|\d{1,2}\s*[/.]\s*\d{1,2}|cham nhat|thoi han|(?<![a-z])h[a-z]ng (?:ngay|tuan|thang|quy|nam)/;

/** How far a reading can be relied on, field by field, 0 to 1: what is low a person looks at first. */
export function confidenceOf(task: Placed, doubts: Doubts): Confidence {
  return {
    lead: round(leadOf(task, doubts)),
    deadline: round(deadlineOf(task, doubts)),
    text: round(textOf(task, doubts)),
  };
}

function leadOf(task: Placed, { damaged, matches }: Doubts): number {
  if (task.lead.length === 0) return 0.1;
  const sure = task.guessed ? 0.5 : task.ownLead ? 0.97 : 0.92;
  if (matches !== null) {
    if (matches.some((match) => match.candidates.length > 1)) return 0.3;
    if (matches.every((match) => match.id !== null)) return task.guessed ? 0.6 : 0.98;
    return 0.6 * sure;
  }
  const strange = damaged && task.lead.some((agency) => /\p{L}[\d¢€&{]|[\d¢€{]\p{L}/u.test(agency.name));
  return sure * (strange ? 0.5 : damaged ? 0.9 : 1);
}

function deadlineOf(task: Placed, { damaged, dateDamaged, beforeIssue }: Doubts): number {
  const { kind } = task.deadline;
  if (dateDamaged) return 0.2;
  if (kind === "none") {
    const words = task.passage.key.slice(task.start, task.end);
    return TIMELY.test(words) ? 0.6 : task.found ? 0.75 : damaged ? 0.85 : 0.95;
  }
  if (task.found?.inferred) return 0.4;
  if (beforeIssue) return 0.5;
  const sure =
    kind === "date"
      ? 0.98
      : kind === "continuous"
        ? 0.85
        : kind === "relative" && task.deadline.from === "unspecified"
          ? 0.7
          : 0.93;
  return sure * (damaged && kind !== "date" ? 0.95 : 1);
}

function textOf(task: Placed, { damaged }: Doubts): number {
  const words = task.passage.slice(task.start, task.end);
  const length = words.trim().length;
  const odd = length < 15 || length > 1500 ? 0.6 : /^[\p{Ll}]/u.test(words.trim()) && !task.ownLead ? 0.85 : 0.97;
  const split = task.ref.includes("/") ? 0.85 : 1;
  return odd * split * (damaged ? 0.75 : 1);
}

const round = (value: number): number => Math.round(value * 100) / 100;
