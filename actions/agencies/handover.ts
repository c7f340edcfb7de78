import type { EntityManager } from "typeorm";
import type { Reorganisation } from "../../entities/reorganisation.ts";
import { closing, type ReorganisationShape } from "../../rules/reorganisation.ts";
import { type Settlement, settleWork, type WorkRow } from "../../rules/settleWork.ts";

/** A reorganisation as far as it says who gives way to whom. */
export type Planned = Pick<
  Reorganisation,
  "kind" | "predecessorIds" | "successors" | "name" | "parentId" | "shares" | "keepStaff"
>;

/** A row of work with what it belongs to. */
export interface HandedRow extends WorkRow {
  directiveId: string;
  year: number;
}

/** The shape that the rules know of what was planned. */
export function shapeOf({ kind, predecessorIds, successors, name, parentId }: Planned): ReorganisationShape {
  return { kind, predecessorIds, successorIds: successors.map(({ id }) => id), name, parentId };
}

/** The agency that takes over a row: as was said, the first successor otherwise; an agency that goes on keeps its own. */
function targetOf(planned: Planned): (row: Pick<WorkRow, "id" | "agencyId">) => string {
  const ending = closing(shapeOf(planned));
  const said = new Map(planned.shares.map(({ assignmentId, agencyId }) => [assignmentId, agencyId]));
  const [first] = planned.successors;
  return ({ id, agencyId }) => said.get(id) ?? (ending.includes(agencyId) ? (first?.id ?? agencyId) : agencyId);
}

/** The agencies whose open work may go over. */
export function handing(planned: Planned): string[] {
  return planned.kind === "SPLIT" ? [...planned.predecessorIds] : closing(shapeOf(planned));
}

/** The rows that a reorganisation concerns, as ids: the open work of who hands over, and the successors' of the same tasks. */
export const concernedRows = `
  with given as (
    select a.id, a.task_id from assignment a where a.agency_id = any($1::uuid[]) and a.state not in ('COMPLETED','CANCELLED')
  )
  select id from given
  union
  select o.id from assignment o
  where o.agency_id = any($2::uuid[]) and o.state <> 'CANCELLED' and o.task_id in (select task_id from given)`;

/** The open work of the agencies that hand over, with the successors' own of the same tasks, and what becomes of each row. */
export async function loadHandover(
  db: EntityManager,
  planned: Planned,
): Promise<{ rows: HandedRow[]; settlement: Settlement }> {
  const from = handing(planned);
  if (from.length === 0) return { rows: [], settlement: { moves: [], cancels: [] } };
  const rows: HandedRow[] = await db.query(
    `select a.id, a.agency_id as "agencyId", a.task_id as "taskId", a.period, a.role, a.state,
       a.last_report_on::text as "lastReportOn", a.directive_id as "directiveId", d.year
     from assignment a join directive d on d.id = a.directive_id
     where a.id in (${concernedRows}) order by a.id`,
    [from, planned.successors.map(({ id }) => id)],
  );
  return { rows, settlement: settleWork(rows, targetOf(planned)) };
}
