import { addressedByHeading, addressedByLeadIn } from "./addressed.ts";
import { labelsAfter, labelsSpeakOf, liftLabels, tasksOfLabelled, withLabels } from "./labelled.ts";
import { labelOf } from "./labels.ts";
import { type Read, type Setting, tasksOfLeaf } from "./leaf.ts";
import { looseTasks } from "./loose.ts";
import type { Item } from "./outline.ts";
import type { Passage } from "./passage.ts";
import { isSentence, type Reading } from "./reading.ts";
import { assignRefs } from "./refs.ts";
import { isClosing, isFutureHeading, isIdleHeading, isNoTask } from "./sections.ts";
import { subjectOf } from "./subject.ts";
import { tableRows } from "./tableRows.ts";

/** A task with its place in the outline: the item it comes from, its number in a table, the headings above it. */
export type Placed = Read & {
  ref: string;
  number: string | null;
  section: string | null;
  scope: Item;
  /** The lead is that of the tasks beside it. */
  guessed?: true;
};

type Frame = Setting & { section: string[]; idle: boolean };

/** All tasks of the outline, in order. */
export function tasksOf(root: Item, reading: Reading): Placed[] {
  const placed: Placed[] = [];
  const readRow = tableRows(reading);

  const add = (reads: Read[], scope: Item, frame: Frame, number: string | null = null) => {
    const section = frame.section.join(" › ") || null;
    for (const read of reads) placed.push({ ...read, ref: "", number, section, scope });
  };

  const walk = (parent: Item, given: Frame): void => {
    let frame = given;
    liftLabels(parent, reading);
    if (labelsSpeakOf(parent, reading)) {
      for (const { item, reads } of tasksOfLabelled(parent, frame, reading)) add(reads, item, frame);
      return;
    }
    for (const [i, child] of [...parent.children].entries()) {
      if (child.block.row) {
        const { reads, number } = readRow(child, frame.lead);
        add(reads, child, frame, number);
      } else if (labelOf(reading.passage(child)) === null) frame = { ...frame, ...visit(child, i, frame) };
    }
  };

  // Reads one item; answers whom it addresses when it is a lead-in to the items after it.
  const visit = (item: Item, i: number, frame: Frame): Partial<Frame> | null => {
    const passage = reading.passage(item);
    const { key } = passage;
    const text = item.marker === "text";
    if (text && isCaption(passage)) return null;
    if (isClosing(key) && item.children.length === 0) return loose(item, frame, true);
    const subject = subjectOf(passage, 0, key.length);
    const leadIn = /[:?]\s*$/.test(key) || key.startsWith("#");
    const label = subject?.role === "label" && key.slice(subject.textFrom).trim() === "";
    const items = item.children.some((child) => child.marker !== "text" && !child.block.row);
    if (
      key.trim() === "" ||
      labelsSpeakOf(item, reading) ||
      (item.children.length > 0 && (items || leadIn || label || !isSentence(item, reading)))
    ) {
      walk(item, under(item, passage, frame));
      return null;
    }
    if (leadIn || label) return addressedByLeadIn(passage);
    const aside =
      text && (item.parent?.marker === "root" || (subject?.role === "order" && !isHeading(item.parent, reading)));
    if (aside) return loose(raised(item), frame, false);
    if (!frame.idle && !isNoTask(key)) {
      const labels = labelsAfter(item.parent?.children ?? [], i, reading);
      add(withLabels(tasksOfLeaf(passage, 0, key.length, frame), labels), item, frame);
    }
    walk(item, frame);
    return null;
  };

  const under = (item: Item, passage: Passage, frame: Frame): Frame => {
    const numbered = item.marker !== "bullet" && item.marker !== "plus";
    const idle =
      (frame.idle && !(reading.report && isFutureHeading(passage.key))) || (numbered && isIdleHeading(passage.key));
    const title = passage.shown(0, passage.key.length).replace(/\s+/gu, " ").trim();
    return {
      ...frame,
      ...addressedByHeading(passage),
      section: title ? [...frame.section, title] : frame.section,
      idle,
    };
  };

  const loose = (item: Item, frame: Frame, closing: boolean): null => {
    const opening = reading.headed && !closing && placed.length === 0;
    if (!frame.idle || closing) add(looseTasks(reading.passage(item), frame, closing, opening), item, frame);
    return null;
  };

  walk(root, { lead: [], coordinating: [], issuedOn: reading.issuedOn, section: [], idle: reading.report });
  assignRefs(placed);
  return placed;
}

// An order in a paragraph of its own after the last item of a section speaks of the section, not of that item.
function raised(item: Item): Item {
  let above = item.parent;
  while (above?.parent && above.marker !== "roman" && above.marker !== "appendix") above = above.parent;
  if (above && above !== item.parent) {
    item.parent = above;
    above.children.push(item);
  }
  return item;
}

const isHeading = (item: Item | null, reading: Reading): boolean => item !== null && !isSentence(item, reading);

// The title of an annex, in capitals, with "(Kèm theo …)" after it.
function isCaption({ text, key }: Passage): boolean {
  const opening = text.slice(0, 30);
  return (
    (/\p{Lu}{2}/u.test(text) && opening === opening.toUpperCase()) ||
    /^[^a-z(]{0,12}[^.;]{0,60}\(?kem theo (?:ke hoach|quyet dinh|cong van|thong bao|nghi quyet|chi thi)/.test(key)
  );
}
