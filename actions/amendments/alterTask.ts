import { randomUUID } from "node:crypto";
import { Addressee } from "../../entities/addressee.ts";
import type { Amendment } from "../../entities/amendment.ts";
import { Assignment } from "../../entities/assignment.ts";
import type { Directive } from "../../entities/directive.ts";
import { loadMembers } from "../../entities/queries/groupMembers.ts";
import { loadWorkingCalendar } from "../../entities/queries/workingCalendar.ts";
import { Task } from "../../entities/task.ts";
import type { Day } from "../../rules/day.ts";
import { type Deadline, deadlineKind, dueOn } from "../../rules/deadline.ts";
import { nfc } from "../../rules/folding.ts";
import { reassign } from "../../rules/reassign.ts";
import type { Act } from "../act.ts";
import { cancelOpen } from "../assignments/cancelOpen.ts";
import { addresseeRows, type DraftAddressee } from "../directives/draftTask.ts";
import { statement } from "../statement.ts";
import type { AlterChange } from "./change.ts";

/** Changes a task as an amendment says; answers with the assignments that are new by it. */
export async function alterTask(
  act: Act,
  directive: Directive,
  amendment: Amendment,
  task: Task,
  change: AlterChange,
  reason: string,
): Promise<string[]> {
  const due = await newDueDay(act, amendment, change);
  const deadline: Deadline | null = change.deadline ?? (due === undefined ? null : fixed(due));
  const columns = {
    ...(change.text == null ? {} : { text: nfc(change.text).trim() }),
    ...(due === undefined ? {} : { dueOn: due }),
    ...(deadline ? { deadline, deadlineKind: deadlineKind(deadline), deadlineText: change.deadlineText ?? null } : {}),
  };
  await act.db.update(Task, { id: task.id }, { ...columns, version: task.version + 1 });
  if (due !== undefined) await moveDueDays(act, task.id, due, reason);
  if (!change.lead && !change.coordinating) return [];
  return changeAgencies(act, directive, { ...task, dueOn: due === undefined ? task.dueOn : due }, change, reason);
}

const fixed = (due: Day | null): Deadline => (due === null ? { kind: "none" } : { kind: "date", date: due });

/** The due day that a change sets; undefined where it says nothing of it. */
export async function newDueDay(
  act: Act,
  { effectiveOn }: Pick<Amendment, "effectiveOn">,
  change: AlterChange,
): Promise<Day | null | undefined> {
  if (change.dueOn !== undefined) return change.dueOn;
  if (!change.deadline) return undefined;
  return dueOn(change.deadline, { issuedOn: effectiveOn, calendar: await loadWorkingCalendar(act.db) });
}

// What is completed was judged by the day that held then; the day first given stays beside the new one.
async function moveDueDays(act: Act, taskId: string, due: Day | null, reason: string): Promise<void> {
  const moved = await statement<{ id: string; was: Day | null }>(
    act,
    `update assignment a set due_on = $2, changed_on = $3, version = a.version + 1
     from assignment was where was.id = a.id and a.task_id = $1 and a.state not in ('COMPLETED', 'CANCELLED')
     returning a.id, was.due_on::text as was`,
    [taskId, due, act.today],
  );
  for (const { id, was } of moved) {
    act.record("assignment", id, { before: { dueOn: was }, after: { dueOn: due, reason } });
  }
}

async function changeAgencies(
  act: Act,
  directive: Directive,
  task: Task,
  change: AlterChange,
  reason: string,
): Promise<string[]> {
  const before = await act.db.find(Addressee, { where: { taskId: task.id }, order: { seq: "ASC" } });
  const kept = (role: Addressee["role"]): DraftAddressee[] => before.filter((one) => one.role === role);
  const named = { lead: change.lead ?? kept("LEAD"), coordinating: change.coordinating ?? kept("COORDINATING") };
  const ids = [...named.lead, ...named.coordinating].flatMap(({ agencyId }) => agencyId ?? []);
  const members = await loadMembers(act.db, ids, act.today);
  const agencies = (of: readonly DraftAddressee[]) => [
    ...new Set(of.flatMap(({ agencyId }) => members.get(agencyId ?? "") ?? [])),
  ];
  const lead = agencies(named.lead);
  const coordinating = agencies(named.coordinating).filter((id) => !lead.includes(id));
  const parts = await act.db.findBy(Assignment, { taskId: task.id });
  const { cancel, give } = reassign(parts, { lead, coordinating });

  await act.db.delete(Addressee, { taskId: task.id });
  await act.db.insert(Addressee, addresseeRows(task.id, named));
  await cancelOpen(act, cancel, reason);
  const ofGroup = lead.length > 1;
  await act.db.update(Task, { id: task.id }, { group: ofGroup });
  await statement(
    act,
    `update assignment set of_group = $2, changed_on = $3, version = version + 1
     where task_id = $1 and role = 'LEAD' and state not in ('COMPLETED', 'CANCELLED') and of_group <> $2`,
    [task.id, ofGroup, act.today],
  );
  const dueOf = new Map(parts.map(({ period, dueOn }) => [period, dueOn]));
  const rows = give.map(({ agencyId, role, period }) => {
    const due = period === "" ? task.dueOn : (dueOf.get(period) ?? null);
    return {
      id: randomUUID(),
      taskId: task.id,
      directiveId: directive.id,
      agencyId,
      role,
      ofGroup: role === "LEAD" && ofGroup,
      counted: directive.countContinuous || task.deadlineKind !== "CONTINUOUS",
      period,
      originalDueOn: due,
      dueOn: due,
      assignedOn: act.today,
    };
  });
  if (rows.length > 0) await act.db.insert(Assignment, rows);
  for (const { id } of rows) act.record("assignment", id, { after: { state: "ASSIGNED", reason } });
  return rows.map(({ id }) => id);
}
