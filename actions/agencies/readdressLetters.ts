import { randomUUID } from "node:crypto";
import { loadLetterAddresses } from "../../entities/queries/letterAddresses.ts";
import type { Reorganisation } from "../../entities/reorganisation.ts";
import { closing } from "../../rules/reorganisation.ts";
import type { Act } from "../act.ts";
import { takenOverWork } from "../letters/collectAssigned.ts";
import { planAssignedLetters } from "../letters/planAssignedLetters.ts";
import { statement } from "../statement.ts";
import { type HandedRow, shapeOf } from "./handover.ts";

interface Unsent {
  id: string;
  kind: string;
  period: string;
}

/**
 * Tells the successors of the work they take over, one letter per directive, and sends what was not sent yet to them:
 * a letter on new work is part of the former, any other goes to the first successor in its own words.
 */
export async function readdressLetters(
  act: Act,
  planned: Reorganisation,
  names: ReadonlyMap<string, string>,
  moved: readonly HandedRow[],
): Promise<void> {
  const { successorIds, ...shape } = shapeOf(planned);
  const ending = closing({ ...shape, successorIds });
  const predecessors = planned.predecessorIds.flatMap((id) => names.get(id) ?? []);
  for (const directiveId of new Set(moved.map((row) => row.directiveId))) {
    const ids = moved.filter((row) => row.directiveId === directiveId).map(({ id }) => id);
    await planAssignedLetters(act, directiveId, takenOverWork(planned.id, predecessors, act.today, ids));
  }
  const unsent = await statement<Unsent>(
    act,
    `update letter set state = 'SKIPPED', reason = 'Cơ quan nhận thư đã kết thúc hoạt động, thư gửi cơ quan tiếp nhận.'
     where agency_id = any($1::uuid[]) and state = 'PLANNED' returning id, kind, period`,
    [ending],
  );
  for (const { id } of unsent) act.record("letter", id, { before: { state: "PLANNED" }, after: { state: "SKIPPED" } });
  const [first] = successorIds;
  const addresses = first ? await loadLetterAddresses(act.db, [first], act.today) : [];
  for (const letter of unsent.filter(({ kind }) => kind !== "ASSIGNED")) {
    for (const { agencyId, personId, email } of addresses) {
      const id = randomUUID();
      const [copy] = await statement<{ id: string }>(
        act,
        `insert into letter (id, kind, period, recipient, agency_id, person_id, directive_id, subject, assignment_ids,
           row_count, state, planned_at, attempts)
         select $2, kind, period, $3, $4, $5, directive_id, subject, assignment_ids, row_count, 'PLANNED', $6, 0
         from letter where id = $1 on conflict (kind, period, recipient) do nothing returning id`,
        [letter.id, id, email, agencyId, personId, act.now],
      );
      if (copy) act.enqueue("deliverLetter", { letterId: id, day: act.today }, `letter:${id}`);
    }
  }
}
