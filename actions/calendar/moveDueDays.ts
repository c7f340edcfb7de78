import { columnsOf, type DueMove, movable, movableStates } from "../../entities/queries/movableRows.ts";
import type { Day } from "../../rules/day.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";

/** An assignment whose due day moved. */
export interface MovedAssignment {
  id: string;
  taskId: string;
  from: Day | null;
  to: Day;
}

/**
 * Moves the due days of what is open or suspended of these tasks; what was granted an extension keeps its day. The first
 * due day an assignment ever had never changes. Each line of history carries `why`.
 */
export async function moveDueDays(
  act: Act,
  moves: readonly DueMove[],
  why: Record<string, unknown>,
): Promise<MovedAssignment[]> {
  if (moves.length === 0) return [];
  const moved = await statement<MovedAssignment>(
    act,
    `with held as (
       select a.id, a.due_on, m.due from assignment a
       join unnest($1::uuid[], $2::date[], $3::date[]) m(task_id, was, due) on ${movable("a", "m", "$4")}
       order by a.id for no key update of a
     )
     update assignment a set due_on = h.due, original_due_on = coalesce(a.original_due_on, h.due), changed_on = $5,
       version = version + 1
     from held h where a.id = h.id
     returning a.id, a.task_id as "taskId", h.due_on::text as "from", a.due_on::text as "to"`,
    [...columnsOf(moves), movableStates, act.today],
  );
  for (const { id, from, to } of moved) {
    act.record("assignment", id, { before: { dueOn: from }, after: { dueOn: to, ...why } });
  }
  return moved;
}
