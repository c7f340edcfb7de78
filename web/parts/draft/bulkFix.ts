import { newId } from "../newId.ts";
import type { DraftTask } from "./draft.ts";

/** One correction that several tasks get at once. */
export type BulkFix =
  | { of: "lead" | "coordinating"; agency: { id: string; name: string } }
  | { of: "deadline"; kind: "DATE" | "CONTINUOUS" | "NONE"; dueOn: string | null }
  | { of: "reportTo"; names: string[] }
  | { of: "evidence"; required: boolean }
  | { of: "delete" };

/** The tasks once those that were picked are corrected; a lead takes the place of all leads, a coordinator joins. */
export function bulkFix(tasks: readonly DraftTask[], picked: ReadonlySet<string>, fix: BulkFix): DraftTask[] {
  if (fix.of === "delete") return tasks.filter(({ id }) => !picked.has(id));
  return tasks.map((task) => (picked.has(task.id) ? { ...task, ...changeOf(task, fix) } : task));
}

function changeOf(task: DraftTask, fix: Exclude<BulkFix, { of: "delete" }>): Partial<DraftTask> {
  switch (fix.of) {
    case "lead":
    case "coordinating": {
      const { id, name } = fix.agency;
      const added = { key: newId(), name, agencyId: id, agencyName: name };
      if (fix.of === "lead") return { lead: [added] };
      const known = [...task.lead, ...task.coordinating].some(({ agencyId }) => agencyId === id);
      return known ? {} : { coordinating: [...task.coordinating, added] };
    }
    case "deadline":
      return {
        deadlineKind: fix.kind,
        dueOn: fix.kind === "DATE" ? fix.dueOn : null,
        deadlineTouched: true,
        dueTouched: true,
      };
    case "reportTo":
      return { reportTo: fix.names };
    case "evidence":
      return { evidenceRequired: fix.required };
  }
}
