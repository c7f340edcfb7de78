import { Amendment } from "../../entities/amendment.ts";
import { AmendmentChange } from "../../entities/amendmentChange.ts";
import { Assignment } from "../../entities/assignment.ts";
import type { Directive } from "../../entities/directive.ts";
import { Task } from "../../entities/task.ts";
import { amendmentSentence, describeChange, type ToldChange } from "../../rules/amendment.ts";
import type { Act } from "../act.ts";
import { cancelOpen, leadingAgencies, lockWork } from "../assignments/cancelOpen.ts";
import { recount } from "../assignments/recount.ts";
import { amendedWork } from "../letters/collectAssigned.ts";
import { planAssignedLetters } from "../letters/planAssignedLetters.ts";
import { statement } from "../statement.ts";
import { addTask } from "./addTask.ts";
import { alterTask } from "./alterTask.ts";
import type { AskedChange } from "./change.ts";
import { toldTask } from "./toldTask.ts";

/**
 * Carries an amendment out: from today its changes count. A task that another amendment has dropped since is left as it
 * is. New work is announced to its agencies by a letter each.
 */
export async function applyAmendment(act: Act, directive: Directive, amendment: Amendment): Promise<void> {
  await lockWork(act, directive.id);
  const changes = await act.db.find(AmendmentChange, { where: { amendmentId: amendment.id }, order: { seq: "ASC" } });
  const given: string[] = [];
  for (const change of changes) given.push(...(await applyChange(act, directive, amendment, change)));
  await act.db.update(Amendment, { id: amendment.id }, { appliedOn: act.today });
  const agencies = await leadingAgencies(act, directive.id);
  const year = directive.year ?? Number(act.today.slice(0, 4));
  await recount(act, {
    directiveIds: [directive.id],
    agencyYears: agencies.map((agencyId) => ({ agencyId, year })),
  });
  if (given.length > 0) await planAssignedLetters(act, directive.id, amendedWork(amendment, given));
}

async function applyChange(
  act: Act,
  directive: Directive,
  amendment: Amendment,
  change: AmendmentChange,
): Promise<string[]> {
  const asked = change.after?.asked as AskedChange;
  if (asked.kind === "ADD") {
    const { taskId, assignmentIds } = await addTask(act, directive, amendment, asked);
    await act.db.update(AmendmentChange, { id: change.id }, { taskId });
    const reason = sentence(amendment, { kind: "ADD", before: null, after: null });
    for (const id of assignmentIds) act.record("assignment", id, { after: { state: "ASSIGNED", reason } });
    return assignmentIds;
  }
  const task = await act.db.findOneBy(Task, { id: asked.taskId });
  if (!task || task.removedOn) return [];
  const before = await toldTask(act, task);
  await statement(act, "update amendment_change set before = $2 where id = $1", [change.id, JSON.stringify(before)]);
  const reason = sentence(amendment, { kind: change.kind, before, after: change.after });
  if (asked.kind === "CHANGE") return alterTask(act, directive, amendment, task, asked, reason);
  const parts = await act.db.findBy(Assignment, { taskId: task.id });
  await cancelOpen(
    act,
    parts.map(({ id }) => id),
    reason,
  );
  const removed = { removedOn: act.today, removedById: amendment.id, version: task.version + 1 };
  await act.db.update(Task, { id: task.id }, removed);
  return [];
}

function sentence({ documentNumber, effectiveOn }: Amendment, told: ToldChange): string {
  return amendmentSentence(documentNumber, effectiveOn, describeChange(told));
}
