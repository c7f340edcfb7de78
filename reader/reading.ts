import type { Day } from "../rules/day.ts";
import type { Item } from "./outline.ts";
import { type Passage, passageOf } from "./passage.ts";

/** What the whole document gives to each of its items, and the passage of an item. */
export type Reading = {
  source: string;
  damaged: boolean;
  issuedOn: Day | null;
  /** A report: only its part on work to come sets tasks. */
  report: boolean;
  /** A number was read, so the text begins with a letterhead and an opening. */
  headed: boolean;
  passage: (item: Item) => Passage;
};

/** Builds a reading; passages are made once for each item. */
export function readingOf(facts: Omit<Reading, "passage">): Reading {
  const passages = new Map<Item, Passage>();
  return {
    ...facts,
    passage: (item) => {
      const known = passages.get(item);
      if (known) return known;
      const passage = passageOf(facts.source, item.block.pieces, facts.damaged);
      passages.set(item, passage);
      return passage;
    },
  };
}

/** Whether an item is a whole sentence rather than a heading. */
export function isSentence(item: Item, reading: Reading): boolean {
  const text = reading.passage(item).text.trim();
  return item.parent !== null && (/[.;…]["”)]?$/u.test(text) || text.length > 160);
}
