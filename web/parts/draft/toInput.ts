import type { Draft, DraftAddressee, DraftTask } from "./draft.ts";
import type { EditInput } from "./draftQuery.ts";

type TaskInput = NonNullable<EditInput["tasks"]>[number];

// The reader's shape, for the kinds a person can choose; other kinds keep what was read.
function deadlineOf({ deadlineKind, deadlineTouched, dueOn }: DraftTask): string | null {
  if (!deadlineTouched) return null;
  if (deadlineKind === "DATE" && dueOn) return JSON.stringify({ kind: "date", date: dueOn });
  if (deadlineKind === "CONTINUOUS" || deadlineKind === "NONE")
    return JSON.stringify({ kind: deadlineKind.toLowerCase() });
  return null;
}

function taskInput(task: DraftTask, issuedOnMoved: boolean): TaskInput {
  const addressee = ({ name, agencyId, agencyName }: DraftAddressee) => ({
    name: name || agencyName || "",
    agencyId,
  });
  const deadline = deadlineOf(task);
  // A term counted from the day of issue moves with that day, unless a person set its end.
  const follows = task.deadlineKind === "RELATIVE" && issuedOnMoved && !task.dueTouched;
  return {
    id: task.id,
    ref: task.ref,
    section: task.section,
    text: task.text,
    spanStart: task.spanStart,
    spanEnd: task.spanEnd,
    deadlineKind: task.deadlineKind,
    ...(deadline ? { deadline } : {}),
    deadlineText: task.deadlineText,
    dueOn: follows ? null : task.dueOn,
    target: task.target || null,
    reportTo: task.reportTo,
    evidenceRequired: task.evidenceRequired,
    lead: task.lead.map(addressee),
    coordinating: task.coordinating.map(addressee),
  };
}

/** A corrected draft as the API takes it; `before` is the draft as loaded. */
export function toInput(id: string, expectedVersion: number, { head, tasks }: Draft, before: Draft): EditInput {
  const { issuer, monitor, ...rest } = head;
  return {
    id,
    expectedVersion,
    ...rest,
    issuerId: issuer.id,
    monitorId: monitor.id,
    tasks: tasks.map((task) => taskInput(task, head.issuedOn !== before.head.issuedOn)),
  };
}
