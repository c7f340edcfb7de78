import { addLabel, type Labels, labelOf } from "./labels.ts";
import { type Read, type Setting, tasksOfLeaf } from "./leaf.ts";
import type { Item } from "./outline.ts";
import { isSentence, type Reading } from "./reading.ts";

/**
 * Label lines that follow the last of (1), (2), (3) stand under it only by their place: they speak of the item above
 * all of these, and are moved there.
 */
export function liftLabels(parent: Item, reading: Reading): void {
  const last = parent.children.at(-1);
  if (!last || (last.marker !== "paren" && last.marker !== "letter")) return;
  const equals = parent.children.filter((child) => child.marker === last.marker);
  const labels = last.children.filter((child) => labelOf(reading.passage(child)));
  if (equals.length < 2 || labels.length < 2 || equals.slice(0, -1).some((child) => child.children.length > 0)) return;
  last.children = last.children.filter((child) => !labels.includes(child));
  parent.children.push(...labels);
}

/** Whether the label lines under an item speak of the item itself: each once, under a sentence; repeated ones speak of the bullet before them. */
export function labelsSpeakOf(parent: Item, reading: Reading): boolean {
  const kinds = parent.children
    .map((child) => labelOf(reading.passage(child))?.kind)
    .filter((kind) => kind !== undefined);
  if (kinds.length === 0 || new Set(kinds).size < kinds.length) return false;
  // A title without a full stop is a task too when nothing but who and when stands under it.
  const bare = kinds.length === parent.children.length && (kinds.includes("lead") || kinds.includes("coordinating"));
  return isSentence(parent, reading) || (bare && parent.block.pieces.length > 0);
}

/** What the label lines directly after the n-th of some items say of it. */
export function labelsAfter(items: Item[], n: number, reading: Reading): Labels {
  const labels: Labels = {};
  for (let i = n + 1; i < items.length && take(labels, items[i]!, reading); i++);
  return labels;
}

function take(labels: Labels, item: Item, reading: Reading): boolean {
  const passage = reading.passage(item);
  const label = labelOf(passage);
  if (label) addLabel(labels, passage, label.kind, label.from, reading.issuedOn);
  return label !== null;
}

/** Tasks with what the label lines say of them in place of what was read from their text. */
export function withLabels(reads: Read[], labels: Labels): Read[] {
  return reads.map((read) => ({
    ...read,
    lead: labels.lead ?? read.lead,
    coordinating: labels.coordinating ?? read.coordinating,
    reportTo: labels.reportTo ?? read.reportTo,
    deadline: labels.limit?.deadline ?? read.deadline,
    found: labels.limit ?? read.found,
  }));
}

/** The tasks of an item with label lines: itself, and its numbered lines that have a limit of their own. */
export function tasksOfLabelled(parent: Item, given: Setting, reading: Reading): { item: Item; reads: Read[] }[] {
  const labels: Labels = {};
  for (const child of parent.children) take(labels, child, reading);
  const setting = {
    ...given,
    lead: labels.lead ?? given.lead,
    coordinating: labels.coordinating ?? given.coordinating,
  };
  const passage = reading.passage(parent);
  const own = { item: parent, reads: withLabels(tasksOfLeaf(passage, 0, passage.key.length, setting), labels) };
  const numbered = parent.children.filter((child) => child.marker === "paren" || child.marker === "letter");
  const others = numbered.map((item) => {
    const words = reading.passage(item);
    const bracket = words.key.indexOf("(");
    const reads = tasksOfLeaf(words, 0, bracket > 0 ? bracket : words.key.length, setting);
    return { item, reads: reads.filter((read) => read.deadline.kind !== "none") };
  });
  return [own, ...others];
}
