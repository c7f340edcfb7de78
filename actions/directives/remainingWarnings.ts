import type { Directive } from "../../entities/directive.ts";
import type { Day } from "../../rules/day.ts";
import { dueOn } from "../../rules/deadline.ts";
import type { DraftBasis, DraftTask } from "./draftTask.ts";

type Warnings = Directive["warnings"];

/** What the head of a draft says after a correction. */
interface Head {
  number: number | null;
  issuedOn: Day | null;
}

/** The reader's warnings that a corrected draft still deserves: what was mended is no longer pointed at. */
export function remainingWarnings(warnings: Warnings, head: Head, tasks: DraftTask[], basis: DraftBasis): Warnings {
  const byRef = new Map(tasks.map((task) => [task.ref, task]));
  return warnings.filter(({ code, ref }) => {
    if (ref === null) return !headMended(code, head, tasks);
    const task = byRef.get(ref);
    return task !== undefined && !taskMended(code, task, head, basis);
  });
}

function headMended(code: string, head: Head, tasks: DraftTask[]): boolean {
  if (code === "NUMBER_MISSING") return head.number !== null;
  if (code === "ISSUED_ON_MISSING") return head.issuedOn !== null;
  return code === "NO_TASKS" && tasks.length > 0;
}

function taskMended(code: string, task: DraftTask, head: Head, basis: DraftBasis): boolean {
  const named = [...task.lead, ...task.coordinating];
  if (code === "AGENCY_UNKNOWN") return named.every((addressee) => addressee.agencyId);
  if (code === "LEAD_MISSING") return task.lead.length > 0;
  if (code !== "DUE_BEFORE_ISSUE") return false;
  const due = task.dueOn ?? dueOn(task.deadline, basis);
  return due === null || head.issuedOn === null || due >= head.issuedOn;
}
