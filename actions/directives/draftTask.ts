import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { Addressee } from "../../entities/addressee.ts";
import { Task } from "../../entities/task.ts";
import type { TaskConfidence } from "../../entities/taskConfidence.ts";
import type { WorkingCalendar } from "../../rules/calendar.ts";
import type { Day } from "../../rules/day.ts";
import { type Deadline, deadlineKind, dueOn } from "../../rules/deadline.ts";
import { nfc } from "../../rules/folding.ts";
import type { Recurring } from "../../rules/recurrence.ts";
import { insertInPieces } from "../insertInPieces.ts";
import { keptConfidence } from "./keptConfidence.ts";

/** An addressee of a draft task: the name as printed and the agency it was understood as. */
export interface DraftAddressee {
  name: string;
  agencyId?: string | null;
}

/** A task of a draft, from the reader or from the person who corrects it. */
export interface DraftTask {
  id?: string | null;
  ref: string;
  section?: string | null;
  text: string;
  spanStart?: number | null;
  spanEnd?: number | null;
  deadline: Deadline;
  deadlineText?: string | null;
  /** The due day where a person set it; otherwise it follows from the deadline. */
  dueOn?: Day | null;
  /** Of a standing duty: how often it is reported on. */
  reportDuty?: Recurring | null;
  target?: string | null;
  reportTo?: string[] | null;
  evidenceRequired?: boolean | null;
  /** The reader's; a task that is corrected keeps it. */
  confidence?: TaskConfidence | null;
  lead: DraftAddressee[];
  coordinating: DraftAddressee[];
}

/** Where relative deadlines of a draft count from. */
export interface DraftBasis {
  issuedOn: Day;
  calendar: WorkingCalendar;
}

/** Replaces the tasks of a draft by these, in this order. */
export async function replaceTasks(
  db: EntityManager,
  directiveId: string,
  tasks: DraftTask[],
  basis: DraftBasis,
): Promise<void> {
  const confidence = await keptConfidence(db, directiveId);
  await db.query("delete from addressee where task_id in (select id from task where directive_id = $1)", [directiveId]);
  await db.query("delete from task where directive_id = $1", [directiveId]);
  const rows = tasks.map((task, index) => {
    const row = taskRow(task, basis);
    return { ...row, id: task.id ?? randomUUID(), confidence: confidence(task, row.dueOn), index };
  });
  if (rows.length === 0) return;
  await insertInPieces(
    db,
    Task,
    rows.map(({ index, ...row }) => ({ ...row, directiveId, seq: index + 1 })),
  );
  const addressees = rows.flatMap(({ id, index }) => {
    const task = tasks[index];
    return task ? addresseeRows(id, task) : [];
  });
  await insertInPieces(db, Addressee, addressees);
}

/** The columns of a task as a draft gives them. */
export function taskRow(task: DraftTask, basis: DraftBasis) {
  const due = task.dueOn ?? dueOn(task.deadline, basis);
  return {
    ref: nfc(task.ref).trim(),
    section: task.section ? nfc(task.section) : null,
    text: nfc(task.text).trim(),
    spanStart: task.spanStart ?? null,
    spanEnd: task.spanEnd ?? null,
    deadlineKind: deadlineKind(task.deadline),
    deadline: task.deadline,
    deadlineText: task.deadlineText ? nfc(task.deadlineText) : null,
    reportDuty: task.deadline.kind === "continuous" ? (task.reportDuty ?? null) : null,
    originalDueOn: due,
    dueOn: due,
    target: task.target ? nfc(task.target) : null,
    reportTo: (task.reportTo ?? []).map(nfc),
    evidenceRequired: task.evidenceRequired ?? true,
  };
}

/** The rows of whom a task names, in order. */
export function addresseeRows(taskId: string, task: Pick<DraftTask, "lead" | "coordinating">) {
  const row = (role: "LEAD" | "COORDINATING") => (addressee: DraftAddressee, index: number) => ({
    id: randomUUID(),
    taskId,
    role,
    seq: index + 1,
    name: nfc(addressee.name).trim(),
    agencyId: addressee.agencyId ?? null,
  });
  return [...task.lead.map(row("LEAD")), ...task.coordinating.map(row("COORDINATING"))];
}
