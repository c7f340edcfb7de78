import { Addressee } from "../../entities/addressee.ts";
import { Agency } from "../../entities/agency.ts";
import type { Task } from "../../entities/task.ts";
import type { ToldTask } from "../../rules/amendment.ts";
import type { Act } from "../act.ts";
import type { DraftAddressee } from "../directives/draftTask.ts";

/** The task as it stands, for the record of what an amendment changed. */
export async function toldTask(act: Act, task: Task): Promise<ToldTask> {
  const addressees = await act.db.find(Addressee, { where: { taskId: task.id }, order: { seq: "ASC" } });
  const of = (role: Addressee["role"]) =>
    namesOf(
      act,
      addressees.filter((one) => one.role === role),
    );
  const { ref, text, dueOn } = task;
  return { ref, text, dueOn, lead: await of("LEAD"), coordinating: await of("COORDINATING") };
}

/** The names of agencies as the directory has them; of one that is not known, as printed. */
export async function namesOf(act: Act, named: readonly DraftAddressee[]): Promise<string[]> {
  const names: string[] = [];
  for (const { name, agencyId } of named) {
    const agency = agencyId ? await act.db.findOneBy(Agency, { id: agencyId }) : null;
    names.push(agency?.name ?? name);
  }
  return names;
}
