import { cancelReason } from "../../rules/reorganisation.ts";
import type { Act } from "../act.ts";
import { cancelOpen } from "../assignments/cancelOpen.ts";
import { recount } from "../assignments/recount.ts";
import { statement } from "../statement.ts";
import { concernedRows, type HandedRow, handing, loadHandover, type Planned } from "./handover.ts";

/**
 * Moves open work to the successors, row by row, with its due day and all that was done; answers with the rows that went
 * over. Rows that give way to another of the same task are cancelled before, so that no agency holds a task twice.
 */
export async function moveWork(
  act: Act,
  planned: Planned,
  names: ReadonlyMap<string, string>,
  sentence: string,
): Promise<(HandedRow & { to: string })[]> {
  await lockConcerned(act, planned);
  const { rows, settlement } = await loadHandover(act.db, planned);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const nameOf = (id: string) => names.get(id) ?? "";
  for (const { id, agencyId, done } of settlement.cancels) {
    await cancelOpen(act, [id], cancelReason(planned.kind, nameOf(agencyId), done));
  }
  const moved = settlement.moves.flatMap(({ id, agencyId }) => {
    const row = rowOf.get(id);
    return row ? [{ ...row, to: agencyId }] : [];
  });
  await statement(
    act,
    `update assignment a set agency_id = m.agency_id, changed_on = $3, version = a.version + 1,
       officer_id = case when exists (select 1 from role_held r where r.person_id = a.officer_id
         and r.agency_id = m.agency_id and r.valid_from <= $3 and (r.valid_to is null or r.valid_to >= $3)) then a.officer_id end
     from unnest($1::uuid[], $2::uuid[]) m(id, agency_id) where a.id = m.id`,
    [moved.map(({ id }) => id), moved.map(({ to }) => to), act.today],
  );
  await statement(
    act,
    `update extension_request set state = 'WITHDRAWN', decided_at = $2
     where assignment_id = any($1::uuid[]) and state = 'WAITING'`,
    [moved.map(({ id }) => id), act.now],
  );
  for (const { id, agencyId, to } of moved) {
    const [from, into] = [nameOf(agencyId), nameOf(to)];
    act.record("assignment", id, {
      before: { agencyId, agency: from },
      after: { agencyId: to, agency: into, reason: `${sentence}: nhiệm vụ chuyển từ ${from} sang ${into}` },
    });
  }
  await recountTouched(act, rows, settlement.cancels, moved);
  return moved;
}

// In the order in which a confirmation takes them; a result that is being handed in goes over with its row, or fails.
async function lockConcerned(act: Act, planned: Planned): Promise<void> {
  const successors = planned.successors.map(({ id }) => id);
  await statement(act, `select 1 from assignment where id in (${concernedRows}) order by id for no key update`, [
    handing(planned),
    successors,
  ]);
}

async function recountTouched(
  act: Act,
  rows: readonly HandedRow[],
  cancels: readonly { id: string }[],
  moved: readonly (HandedRow & { to: string })[],
): Promise<void> {
  const gone = new Set(cancels.map(({ id }) => id));
  const touched = [...rows.filter(({ id }) => gone.has(id)), ...moved];
  const agencyYears = touched.map(({ agencyId, year }) => ({ agencyId, year }));
  await recount(act, {
    directiveIds: touched.map(({ directiveId }) => directiveId),
    agencyYears: [...agencyYears, ...moved.map(({ to, year }) => ({ agencyId: to, year }))],
  });
}
