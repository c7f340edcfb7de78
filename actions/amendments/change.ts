import type { Day } from "../../rules/day.ts";
import type { Deadline } from "../../rules/deadline.ts";
import type { DraftAddressee, DraftTask } from "../directives/draftTask.ts";

/** Brings a task that the directive did not have. */
export interface AddChange {
  kind: "ADD";
  task: DraftTask;
}

/** Takes a task out of the directive. */
export interface DropChange {
  kind: "DROP";
  taskId: string;
  reason: string;
}

/** Changes a task; what is left out stays. */
export interface AlterChange {
  kind: "CHANGE";
  taskId: string;
  text?: string | null;
  deadline?: Deadline | null;
  deadlineText?: string | null;
  /** The new due day; otherwise it follows from the new deadline. */
  dueOn?: Day | null;
  lead?: DraftAddressee[] | null;
  coordinating?: DraftAddressee[] | null;
}

/** One change that an amendment makes, as asked. */
export type AskedChange = AddChange | DropChange | AlterChange;
