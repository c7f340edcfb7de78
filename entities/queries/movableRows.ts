import type { EntityManager } from "typeorm";
import type { Day } from "../../rules/day.ts";
import { type AssignmentState, openStates } from "../../rules/status.ts";

/** A task and the day to which its time limit moves; with `from`, only what stands on that day moves. */
export interface DueMove {
  taskId: string;
  from?: Day | null;
  to: Day;
}

/** The states of work whose due day may still move. */
export const movableStates: readonly AssignmentState[] = [...openStates, "SUSPENDED"];

/**
 * Whether the due day of assignment `a` moves as move `m` (task_id, was, due) says: it is not done, and no extension
 * was granted. `$states` is the parameter with `movableStates`.
 */
export const movable = (a: string, m: string, states: string) =>
  `${a}.task_id = ${m}.task_id and ${a}.state = any(${states}::text[]) and ${a}.due_on is distinct from ${m}.due
   and (${m}.was is null or ${a}.due_on = ${m}.was)
   and not exists (select 1 from extension_request e where e.assignment_id = ${a}.id and e.state = 'GRANTED')`;

/** An assignment that moves with its task. */
export interface MovableRow {
  id: string;
  taskId: string;
  agencyId: string;
  state: AssignmentState;
  from: Day;
  to: Day;
}

/** The assignments that these moves would move. */
export function loadMovableRows(db: EntityManager, moves: readonly DueMove[]): Promise<MovableRow[]> {
  return db.query(
    `select a.id, a.task_id as "taskId", a.agency_id as "agencyId", a.state, a.due_on::text as "from", m.due::text as "to"
     from unnest($1::uuid[], $2::date[], $3::date[]) m(task_id, was, due) join assignment a on ${movable("a", "m", "$4")}
     order by a.due_on, a.id`,
    [...columnsOf(moves), movableStates],
  );
}

/** Moves as the parameters of `unnest(task_id, was, due)`. */
export function columnsOf(moves: readonly DueMove[]): [string[], (Day | null)[], Day[]] {
  return [moves.map(({ taskId }) => taskId), moves.map(({ from }) => from ?? null), moves.map(({ to }) => to)];
}
