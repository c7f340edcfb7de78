import type { EntityManager } from "typeorm";
import { Addressee } from "../../entities/addressee.ts";
import { Task } from "../../entities/task.ts";
import type { TaskConfidence } from "../../entities/taskConfidence.ts";
import { nfc } from "../../rules/folding.ts";
import type { DraftTask } from "./draftTask.ts";

/**
 * How far the tasks of a draft can be relied on once these replace them: what a person has corrected is certain, the
 * rest stays as the reader left it. To be asked before the old tasks go.
 */
export async function keptConfidence(
  db: EntityManager,
  directiveId: string,
): Promise<(task: DraftTask, due: string | null) => TaskConfidence | null> {
  const rows = await db.find(Task, { where: { directiveId } });
  const known = new Map(rows.map((row) => [row.id, row]));
  const leads = new Map<string, string>();
  const addressees = await db
    .createQueryBuilder(Addressee, "addressee")
    .where("addressee.task_id in (select id from task where directive_id = :id)", { id: directiveId })
    .andWhere("addressee.role = 'LEAD'")
    .orderBy("addressee.seq")
    .getMany();
  for (const { taskId, agencyId } of addressees) leads.set(taskId, `${leads.get(taskId) ?? ""} ${agencyId}`);
  return (task, due) => {
    if (task.confidence) return task.confidence;
    const old = task.id ? known.get(task.id) : undefined;
    if (!old?.confidence) return null;
    const now = task.lead.map(({ agencyId }) => ` ${agencyId ?? null}`).join("");
    return {
      lead: now === (leads.get(old.id) ?? "") ? old.confidence.lead : 1,
      deadline: due === old.dueOn ? old.confidence.deadline : 1,
      text: nfc(task.text).trim() === old.text ? old.confidence.text : 1,
    };
  };
}
