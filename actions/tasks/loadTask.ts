import type { Day } from "../../rules/day.ts";
import type { Deadline } from "../../rules/deadline.ts";
import { Failure } from "../../rules/failure.ts";
import type { Thing } from "../../rules/may.ts";
import type { Act } from "../act.ts";
import { directiveThing } from "../directives/loadDirective.ts";
import { statement } from "../statement.ts";

/** A task of an issued directive with what decides who may do what to it. */
export interface LoadedTask {
  id: string;
  directiveId: string;
  year: number;
  deadline: Deadline;
  dueOn: Day | null;
  originalDueOn: Day | null;
  eventOn: Day | null;
  issuedOn: Day;
  version: number;
  thing: Thing;
}

/** Loads a task of an issued directive; unknown ids and drafts fail as NOT_FOUND, like those one may not see. */
export async function loadTask(act: Act, id: string): Promise<LoadedTask> {
  const [row] = await statement<Omit<LoadedTask, "thing"> & { issuerId: string; monitorId: string }>(
    act,
    `select t.id, t.directive_id as "directiveId", d.year, t.deadline, t.due_on::text as "dueOn",
       t.original_due_on::text as "originalDueOn", t.event_on::text as "eventOn", d.issued_on::text as "issuedOn",
       t.version, d.issuer_id as "issuerId", d.monitor_id as "monitorId"
     from task t join directive d on d.id = t.directive_id where t.id = $1 and d.state = 'ISSUED'`,
    [id],
  );
  if (!row) throw new Failure("NOT_FOUND");
  const { issuerId, monitorId, ...task } = row;
  return { ...task, thing: directiveThing({ issuerId, monitorId, state: "ISSUED" }) };
}

/** Moves a task's version on; whoever saw an older one is refused. */
export async function touchTask(act: Act, { id }: LoadedTask, expectedVersion: number): Promise<void> {
  const changed = await statement(
    act,
    "update task set version = version + 1 where id = $1 and version = $2 returning id",
    [id, expectedVersion],
  );
  if (changed.length !== 1) throw new Failure("VERSION_CONFLICT");
}
