import { randomUUID } from "node:crypto";
import { Addressee } from "../../entities/addressee.ts";
import type { Amendment } from "../../entities/amendment.ts";
import type { Directive } from "../../entities/directive.ts";
import { loadMembers } from "../../entities/queries/groupMembers.ts";
import { loadWorkingCalendar } from "../../entities/queries/workingCalendar.ts";
import { Task } from "../../entities/task.ts";
import type { Act } from "../act.ts";
import { addresseeRows, taskRow } from "../directives/draftTask.ts";
import { giveTasks } from "../directives/giveTasks.ts";
import { statement } from "../statement.ts";
import type { AddChange } from "./change.ts";

/** Makes a task that an amendment brings and gives it to its agencies; answers with its id and the assignments'. */
export async function addTask(
  act: Act,
  directive: Directive,
  amendment: Amendment,
  { task }: AddChange,
): Promise<{ taskId: string; assignmentIds: string[] }> {
  const basis = { issuedOn: amendment.effectiveOn, calendar: await loadWorkingCalendar(act.db) };
  const [last] = await statement<{ seq: number }>(
    act,
    "select coalesce(max(seq), 0)::int as seq from task where directive_id = $1",
    [directive.id],
  );
  // Its place in the text is that of another document.
  const row = { ...taskRow(task, basis), spanStart: null, spanEnd: null, id: task.id ?? randomUUID() };
  const addressees = addresseeRows(row.id, task);
  const named = addressees.flatMap(({ agencyId }) => agencyId ?? []);
  const members = await loadMembers(act.db, named, act.today);
  const leads = addressees
    .filter(({ role }) => role === "LEAD")
    .flatMap(({ agencyId }) => members.get(agencyId ?? "") ?? []);
  await act.db.insert(Task, {
    ...row,
    directiveId: directive.id,
    seq: (last?.seq ?? 0) + 1,
    addedOn: act.today,
    addedById: amendment.id,
    group: new Set(leads).size > 1,
  });
  await act.db.insert(Addressee, addressees);
  const assignmentIds = await giveTasks(act, directive, [row], addressees, members);
  return { taskId: row.id, assignmentIds };
}
