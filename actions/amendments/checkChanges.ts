import { In } from "typeorm";
import type { Directive } from "../../entities/directive.ts";
import { loadCommitteeReach } from "../../entities/queries/committeeReach.ts";
import { loadMembers } from "../../entities/queries/groupMembers.ts";
import { Task } from "../../entities/task.ts";
import { Failure } from "../../rules/failure.ts";
import { Failures } from "../../rules/failures.ts";
import type { Act } from "../act.ts";
import type { DraftAddressee } from "../directives/draftTask.ts";
import type { AskedChange } from "./change.ts";

/** Refuses what cannot be carried out, every gap at once: each failure names the change by its place. */
export async function checkChanges(act: Act, directive: Directive, changes: readonly AskedChange[]): Promise<void> {
  if (changes.length === 0) throw new Failure("INVALID_INPUT", { path: ["changes"] });
  const failures: Failure[] = [];
  const refuse = (index: number, field: string, code: Failure["code"], details: Failure["details"] = {}) => {
    failures.push(new Failure(code, { path: ["changes", String(index), field], details }));
  };
  const ids = changes.flatMap((change) => (change.kind === "ADD" ? [] : [change.taskId]));
  const tasks = await act.db.findBy(Task, { id: In(ids), directiveId: directive.id });
  const inForce = new Map(tasks.filter(({ removedOn }) => removedOn === null).map((task) => [task.id, task]));
  const refused = await unknownAgencies(act, directive);

  for (const [index, change] of changes.entries()) {
    if (change.kind !== "ADD") {
      const twice = ids.filter((id) => id === change.taskId).length > 1;
      if (twice || !inForce.has(change.taskId)) refuse(index, "taskId", "NOT_FOUND");
    }
    if (change.kind === "DROP" && !change.reason.trim()) refuse(index, "reason", "REASON_REQUIRED");
    if (change.kind === "ADD") {
      if (!change.task.text.trim()) refuse(index, "text", "INVALID_INPUT");
      if (change.task.lead.length === 0) refuse(index, "lead", "LEAD_MISSING", { ref: change.task.ref });
    }
    if (change.kind === "CHANGE") {
      const { text, deadline, dueOn, lead, coordinating } = change;
      if (text != null && !text.trim()) refuse(index, "text", "INVALID_INPUT");
      if (lead?.length === 0) refuse(index, "lead", "LEAD_MISSING");
      const moved = deadline !== undefined || dueOn !== undefined;
      if (text == null && !moved && !lead && !coordinating) refuse(index, "taskId", "INVALID_INPUT");
      // Its occurrences follow from the rhythm: one day for all of them would say nothing.
      const recurring = inForce.get(change.taskId)?.deadlineKind === "RECURRING" || deadline?.kind === "recurring";
      if (moved && recurring) refuse(index, "dueOn", "STATE_NOT_ALLOWED", { state: "nhiệm vụ định kỳ" });
    }
    const { lead, coordinating } = change.kind === "ADD" ? change.task : change.kind === "CHANGE" ? change : {};
    for (const name of await refused(lead ?? [])) refuse(index, "lead", "AGENCY_UNKNOWN", { name });
    for (const name of await refused(coordinating ?? [])) refuse(index, "coordinating", "AGENCY_UNKNOWN", { name });
  }
  if (failures.length > 0) throw new Failures(failures);
}

// Work is given below the committee that follows the directive, and to nobody else's agencies.
async function unknownAgencies(act: Act, directive: Directive) {
  const reach = act.viewer ? await loadCommitteeReach(act.db, directive.monitorId) : null;
  return async (named: readonly DraftAddressee[]): Promise<string[]> => {
    const ids = named.flatMap(({ agencyId }) => agencyId ?? []);
    const members = await loadMembers(act.db, ids, act.today);
    const known = ({ agencyId }: DraftAddressee) => {
      const own = members.get(agencyId ?? "") ?? [];
      return own.length > 0 && own.every((id) => reach?.has(id) ?? true);
    };
    return named.filter((one) => !known(one)).map(({ name }) => name);
  };
}
