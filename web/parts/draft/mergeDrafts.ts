import type { Draft, DraftHead, DraftTask } from "./draft.ts";

/** A draft that two people changed, put together; the counts are of tasks. */
export type MergedDraft = {
  draft: Draft;
  /** Changed, added or deleted by the other person. */
  theirs: number;
  /** Changed by both: ours stands. */
  both: number;
};

// Keys are made anew with every save, and labels follow from the rest.
const factsOf = ({ lead, coordinating, ...task }: DraftTask): string => {
  const named = (of: DraftTask["lead"]) => of.map(({ name, agencyId }) => [name, agencyId]);
  const { boxes, confidence, deadlineTouched, dueTouched, deadlineLabel, reportDutyLabel, refLabel, ...facts } = task;
  return JSON.stringify([facts, named(lead), named(coordinating)]);
};
const same = (a: DraftTask | undefined, b: DraftTask | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && factsOf(a) === factsOf(b));

/**
 * Puts what somebody else saved under what was typed here since `base`: whatever only one of the two changed holds, and
 * where both did, ours. A task that one deleted and the other changed stays.
 */
export function mergeDrafts(base: Draft, ours: Draft, theirs: Draft): MergedDraft {
  const [before, mine, other] = [byId(base), byId(ours), byId(theirs)];
  let [changed, both] = [0, 0];
  const kept = new Map<string, DraftTask>();
  for (const id of new Set([...before.keys(), ...mine.keys(), ...other.keys()])) {
    const [was, here, there] = [before.get(id), mine.get(id), other.get(id)];
    const theyDid = !same(was, there);
    const weDid = !same(was, here);
    if (theyDid) changed += 1;
    if (theyDid && weDid && !same(here, there)) both += 1;
    const one = weDid ? (here ?? (theyDid ? there : undefined)) : there;
    if (one) kept.set(id, one);
  }
  return {
    draft: { head: headOf(base.head, ours.head, theirs.head), tasks: inOrder(kept, ours, theirs) },
    theirs: changed,
    both,
  };
}

const byId = ({ tasks }: Draft): Map<string, DraftTask> => new Map(tasks.map((task) => [task.id, task]));

function headOf(base: DraftHead, ours: DraftHead, theirs: DraftHead): DraftHead {
  const mine = Object.entries(ours).filter(([name, value]) => {
    const was = Object.entries(base).find(([key]) => key === name)?.[1];
    return JSON.stringify(was) !== JSON.stringify(value);
  });
  return { ...theirs, ...Object.fromEntries(mine) };
}

// Our order; what only the other person has follows the task that it follows there.
function inOrder(kept: ReadonlyMap<string, DraftTask>, ours: Draft, theirs: Draft): DraftTask[] {
  const order = ours.tasks.map(({ id }) => id).filter((id) => kept.has(id));
  for (const [index, { id }] of theirs.tasks.entries()) {
    if (!kept.has(id) || order.includes(id)) continue;
    const ahead = theirs.tasks.slice(0, index).findLast((task) => order.includes(task.id));
    order.splice(ahead ? order.indexOf(ahead.id) + 1 : 0, 0, id);
  }
  return order.flatMap((id) => kept.get(id) ?? []);
}
