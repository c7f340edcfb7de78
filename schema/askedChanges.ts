import type { AskedChange } from "../actions/amendments/change.ts";
import { Failure } from "../rules/failure.ts";
import { Failures } from "../rules/failures.ts";
import { draftTasks, readDeadline } from "./draftTasks.ts";
import type { AmendmentChangeInput } from "./inputs/amendmentInputs.ts";

/** The changes of an amendment as the action takes them; everything that cannot be read is told at once. */
export function askedChanges(changes: readonly AmendmentChangeInput[]): AskedChange[] {
  const failures: Failure[] = [];
  const refuse = (index: number, field: string) => {
    failures.push(new Failure("INVALID_INPUT", { path: ["changes", String(index), field] }));
    return [];
  };
  const asked = changes.flatMap((change, index): AskedChange[] => {
    const { kind, taskId, task } = change;
    if (kind === "ADD") {
      if (!task) return refuse(index, "task");
      const { deadline, deadlineKind, dueOn } = task;
      if (!readDeadline({ deadline, deadlineKind, dueOn })) return refuse(index, "deadline");
      return draftTasks([task]).map((one) => ({ kind, task: one }));
    }
    if (!taskId) return refuse(index, "taskId");
    if (kind === "DROP") return [{ kind, taskId, reason: change.reason ?? "" }];
    const { text, lead, coordinating, deadlineText, dueOn } = change;
    const moved = Boolean(change.deadline || change.deadlineKind || dueOn);
    const deadline = moved ? readDeadline(change) : null;
    if (moved && !deadline) return refuse(index, "deadline");
    return [
      {
        kind,
        taskId,
        ...(text == null ? {} : { text }),
        ...(deadline ? { deadline, deadlineText: deadlineText ?? null } : {}),
        ...(dueOn ? { dueOn } : {}),
        ...(lead ? { lead } : {}),
        ...(coordinating ? { coordinating } : {}),
      },
    ];
  });
  if (failures.length > 0) throw new Failures(failures);
  return asked;
}
