import type { Named } from "./agencies.ts";
import { deadlinesIn } from "./deadlines.ts";
import { type Read, type Setting, tasksOfLeaf } from "./leaf.ts";
import { partsOf } from "./parts.ts";
import type { Passage } from "./passage.ts";
import { isClosing, isExhortation } from "./sections.ts";
import { subjectOf } from "./subject.ts";

const ORDER = /(?<![a-z])(?:yeu cau|giao|de nghi)\s/;

/**
 * Tasks of a paragraph outside the numbered items: what it orders a named agency to do, or gives a time limit.
 * A call to everybody to carry the document out is none; in a closing paragraph only limits count.
 */
export function looseTasks(passage: Passage, setting: Setting, closing: boolean, opening: boolean): Read[] {
  const tasks: Read[] = [];
  let lead: Named[] = closing ? [] : setting.lead;
  let before = "";
  for (const part of partsOf(passage, 0, passage.key.length)) {
    const key = passage.key.slice(part.start, part.end);
    if (part.sentence && isClosing(key) && deadlinesIn(passage, part.start, part.end, setting.issuedOn).length === 0) {
      before = "closing";
      continue;
    }
    if (part.sentence) before = "";
    if (before === "closing" || /nhu sau\s*:?$|sau day\s*:$/.test(key)) continue;
    const order = ORDER.exec(key);
    const from =
      order && subjectOf(passage, part.start + order.index, part.end)?.role === "order"
        ? part.start + order.index
        : part.start;
    const subject = subjectOf(passage, from, part.end);
    // Before the first item a document tells what was done and who met; only an order is a task there.
    if (opening && subject?.role !== "order") continue;
    if (subject) lead = subject.list.agencies;
    const limits = deadlinesIn(passage, part.start, part.end, setting.issuedOn);
    const predicate = subject ? passage.key.slice(subject.list.end, part.end) : key;
    if (
      limits.length === 0 &&
      (closing || lead.length === 0 || isExhortation(predicate) || !(subject || tasks.length > 0))
    )
      continue;
    if (limits.length === 0 && subject === null && part.sentence) continue;
    if (limits.length > 0 && lead.length === 0) continue;
    tasks.push(...tasksOfLeaf(passage, from, part.end, { ...setting, lead }));
  }
  return tasks;
}
