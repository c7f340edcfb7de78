import type { Draft, DraftAddressee, DraftTask } from "./draft.ts";
import type { EditInput } from "./draftQuery.ts";

type TaskInput = NonNullable<EditInput["tasks"]>[number];

// Corrected to another day these are still what they were; a month or a quarter becomes that of the day.
const lasting = ["RECURRING", "RELATIVE", "PERIOD"];

// The reader's shape, for the kinds a person can choose; other kinds keep what was read.
function deadlineOf({ deadlineKind, deadlineTouched, deadlineRule, dueTouched, dueOn }: DraftTask): string | null {
  if (!deadlineTouched) return !dueTouched || lasting.includes(deadlineKind) ? deadlineRule : null;
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
    ...(task.deadlineKind === "CONTINUOUS" && task.reportDuty ? { reportDuty: task.reportDuty } : {}),
    target: task.target || null,
    reportTo: task.reportTo,
    evidenceRequired: task.evidenceRequired,
    lead: task.lead.map(addressee),
    coordinating: task.coordinating.map(addressee),
  };
}

/** A corrected draft as the API takes it; `before` is the draft as loaded. */
export function toInput(id: string, expectedVersion: number, { head, tasks }: Draft, before: Draft): EditInput {
  const { issuer, monitor, endsOn, ...rest } = head;
  return {
    id,
    expectedVersion,
    ...rest,
    // As long as nobody sets it, the end of the plan follows its title and its day of issue.
    ...(endsOn !== before.head.endsOn ? { endsOn } : {}),
    issuerId: issuer.id,
    monitorId: monitor.id,
    tasks: tasks.map((task) => taskInput(task, head.issuedOn !== before.head.issuedOn)),
  };
}
