import { randomUUID } from "node:crypto";
import type { Addressee } from "../../entities/addressee.ts";
import { Assignment } from "../../entities/assignment.ts";
import type { Directive } from "../../entities/directive.ts";
import type { Task } from "../../entities/task.ts";
import { type OccurrencesMade, occurrencesBy } from "../../rules/lifeOccurrences.ts";
import { planLife } from "../../rules/planLife.ts";
import type { Act } from "../act.ts";
import { insertInPieces } from "../insertInPieces.ts";

/** The plan's life, for the tasks that recur within it. */
type Life = Partial<Pick<Directive, "issuedOn" | "endsOn" | "abstract">>;

/**
 * Gives tasks to the agencies that they name, groups expanded, recurring ones for each occurrence of the next quarter and
 * at least the next; returns the ids of the assignments. Counts nothing.
 */
export async function giveTasks(
  act: Act,
  directive: Pick<Directive, "id" | "countContinuous"> & Life,
  tasks: (Pick<Task, "id" | "dueOn" | "deadlineKind"> & Partial<Pick<Task, "deadline">>)[],
  addressees: Pick<Addressee, "taskId" | "role" | "agencyId">[],
  members: Map<string, string[]>,
): Promise<string[]> {
  const recurring = new Map(tasks.flatMap((task) => occurrencesOf(task, directive, act)));
  const rows = tasks.flatMap((task) => {
    const named = addressees.filter((addressee) => addressee.taskId === task.id);
    const agenciesOf = (role: Addressee["role"]) => [
      ...new Set(named.filter((a) => a.role === role).flatMap((a) => members.get(a.agencyId ?? "") ?? [])),
    ];
    const leads = agenciesOf("LEAD");
    const helpers = agenciesOf("COORDINATING").filter((id) => !leads.includes(id));
    const times = recurring.get(task.id)?.rows ?? [{ period: "", dueOn: task.dueOn }];
    const row = (role: Addressee["role"]) => (agencyId: string) =>
      times.map(({ period, dueOn }) => ({
        id: randomUUID(),
        taskId: task.id,
        directiveId: directive.id,
        agencyId,
        role,
        ofGroup: role === "LEAD" && leads.length > 1,
        counted: directive.countContinuous || task.deadlineKind !== "CONTINUOUS",
        period,
        originalDueOn: dueOn,
        dueOn,
        assignedOn: act.today,
      }));
    return [...leads.flatMap(row("LEAD")), ...helpers.flatMap(row("COORDINATING"))];
  });
  await insertInPieces(act.db, Assignment, rows);
  for (const [taskId, { until, all }] of recurring) {
    const madeOn = all ? act.today : null;
    await act.db.query("update task set occurrences_until = $2, all_made_on = $3 where id = $1", [
      taskId,
      until,
      madeOn,
    ]);
  }
  return rows.map(({ id }) => id);
}

function occurrencesOf(
  { id, deadline }: Pick<Task, "id"> & Partial<Pick<Task, "deadline">>,
  { issuedOn, endsOn, abstract }: Life,
  act: Act,
): [string, OccurrencesMade][] {
  if (deadline?.kind !== "recurring" || !issuedOn) return [];
  const life = { issuedOn, endsOn: endsOn ?? planLife(abstract ?? "", issuedOn) };
  return [[id, occurrencesBy(deadline, life, act.today)]];
}
