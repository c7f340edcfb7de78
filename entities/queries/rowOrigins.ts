import type { DataSource } from "typeorm";
import type { Day } from "../../rules/day.ts";

/** When and how a counted row came and went. */
export interface RowOrigin {
  /** The task; of an assignment, what it is part of. */
  taskId: string;
  addedOn: Day;
  /** Whether an amendment brought the task. */
  byAmendment: boolean;
  removedOn: Day | null;
  assignedOn: Day | null;
  period: string;
}

/** The origins of tasks (by their id) and of assignments (by theirs). */
export async function loadRowOrigins(
  dataSource: DataSource,
  taskIds: readonly string[],
  assignmentIds: readonly string[],
): Promise<Map<string, RowOrigin>> {
  const rows: (RowOrigin & { id: string })[] = await dataSource.query(
    `select t.id, t.id as "taskId", t.added_on::text as "addedOn", t.added_by_id is not null as "byAmendment",
       t.removed_on::text as "removedOn", null as "assignedOn", '' as period
     from task t where t.id = any($1::uuid[])
     union all
     select a.id, t.id, t.added_on::text, t.added_by_id is not null, t.removed_on::text, a.assigned_on::text, a.period
     from assignment a join task t on t.id = a.task_id where a.id = any($2::uuid[])`,
    [taskIds, assignmentIds],
  );
  return new Map(rows.map(({ id, ...origin }) => [id, origin]));
}
