import { blankTask, type DraftAddressee, type DraftTask } from "../draft/draft.ts";
import type { Uploaded } from "../uploadFile.ts";
import type { AmendInput } from "./amendQuery.ts";

/** What is done to a task of the directive: it leaves for a reason, or is as this copy says from now on. */
export type TaskChange = { kind: "DROP"; reason: string } | { kind: "CHANGE"; task: DraftTask };

/** An adjustment while it is written. */
export type Adjustment = {
  documentNumber: string;
  documentIssuedOn: string | null;
  abstract: string;
  file: Uploaded | null;
  effectiveOn: string | null;
  changes: Record<string, TaskChange>;
  added: DraftTask[];
};

type ChangeInput = AmendInput["changes"][number];
type AddressedInput = NonNullable<ChangeInput["lead"]>[number];

/** An adjustment of nothing, in force from a day. */
export const emptyAdjustment = (effectiveOn: string): Adjustment => ({
  documentNumber: "",
  documentIssuedOn: null,
  abstract: "",
  file: null,
  effectiveOn,
  changes: {},
  added: [],
});

/** A task to add, with the next free reference of the adjustment. */
export const addedTask = (added: readonly DraftTask[]): DraftTask => ({
  ...blankTask(undefined),
  ref: `BS.${added.length + 1}`,
  deadlineKind: "DATE",
});

const addressed = (of: readonly DraftAddressee[]): AddressedInput[] =>
  of.map(({ name, agencyId, agencyName }) => ({ name: agencyName ?? name, agencyId }));
const idsOf = (of: readonly DraftAddressee[]) => of.map(({ agencyId, name }) => agencyId ?? name).join("\n");

// A day that was set by hand is a date, however the document put it before.
function deadlineOf({ deadlineKind, dueOn }: DraftTask): Pick<ChangeInput, "deadlineKind" | "dueOn"> {
  if (deadlineKind === "CONTINUOUS" || deadlineKind === "NONE") return { deadlineKind, dueOn: null };
  return { deadlineKind: "DATE", dueOn };
}

function changed(before: DraftTask, now: DraftTask): ChangeInput {
  const moved = now.dueOn !== before.dueOn || now.deadlineKind !== before.deadlineKind;
  return {
    kind: "CHANGE",
    taskId: before.id,
    ...(now.text === before.text ? {} : { text: now.text }),
    ...(moved ? deadlineOf(now) : {}),
    ...(idsOf(now.lead) === idsOf(before.lead) ? {} : { lead: addressed(now.lead) }),
    ...(idsOf(now.coordinating) === idsOf(before.coordinating) ? {} : { coordinating: addressed(now.coordinating) }),
  };
}

/** What each row asks for, in the order in which it is sent; `key` names the row that a refusal belongs to. */
export function askedOf(
  { changes, added }: Adjustment,
  tasks: readonly DraftTask[],
): { key: string; ask: ChangeInput }[] {
  const known = tasks.flatMap((task) => {
    const change = changes[task.id];
    if (!change) return [];
    const { id } = task;
    if (change.kind === "CHANGE") return [{ key: id, ask: changed(task, change.task) }];
    return [{ key: id, ask: { kind: "DROP" as const, taskId: id, reason: change.reason } }];
  });
  const more = added.map((task) => {
    const { id, ref, section, text, evidenceRequired } = task;
    const agencies = { lead: addressed(task.lead), coordinating: addressed(task.coordinating) };
    const { deadlineKind, dueOn } = deadlineOf(task);
    const told = { ref, section, text, evidenceRequired, deadlineKind: deadlineKind ?? "NONE", dueOn: dueOn ?? null };
    return { key: id, ask: { kind: "ADD" as const, task: { id, ...told, ...agencies } } };
  });
  return [...known, ...more];
}

/** How many tasks come, leave and change. */
export function countsOf({ changes, added }: Adjustment): { added: number; dropped: number; changed: number } {
  const all = Object.values(changes);
  const dropped = all.filter(({ kind }) => kind === "DROP").length;
  return { added: added.length, dropped, changed: all.length - dropped };
}
