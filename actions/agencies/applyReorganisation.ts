import { randomUUID } from "node:crypto";
import { Agency } from "../../entities/agency.ts";
import { Reorganisation } from "../../entities/reorganisation.ts";
import { Succession } from "../../entities/succession.ts";
import { closing } from "../../rules/reorganisation.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";
import { checkReorganisation } from "./checkReorganisation.ts";
import { closeAgencies } from "./closeAgencies.ts";
import { endRoles } from "./endRoles.ts";
import { shapeOf } from "./handover.ts";
import { moveWork } from "./moveWork.ts";
import { readdressLetters } from "./readdressLetters.ts";
import { rememberPast } from "./rememberPast.ts";
import { sentenceOf } from "./sentenceOf.ts";

/**
 * Carries a reorganisation out: from today the new order holds, what was counted until yesterday stays as it was. The
 * agencies in question must be locked.
 */
export async function applyReorganisation(act: Act, planned: Reorganisation): Promise<void> {
  const concerned = await checkReorganisation(act, planned, act.today);
  const sentence = sentenceOf(planned, concerned);
  await foundSuccessors(act, planned);
  if (planned.kind === "RENAME") await rename(act, planned);
  else if (planned.kind === "MOVE") await place(act, planned);
  else {
    await recordSuccession(act, planned);
    await endRoles(act, planned);
    const names = new Map([...concerned].map(([id, { name }]) => [id, name]));
    const moved = await moveWork(act, planned, names, sentence);
    await closeAgencies(act, planned);
    await readdressLetters(act, planned, names, moved);
    await learnNames(act, planned);
  }
  await act.db.update(Reorganisation, { id: planned.id }, { appliedOn: act.today, version: planned.version + 1 });
  const ids = new Set([...planned.predecessorIds, ...planned.successors.map(({ id }) => id)]);
  for (const id of ids) act.record("agency", id, { after: { reason: sentence, reorganisationId: planned.id } });
}

async function foundSuccessors(act: Act, { successors }: Reorganisation): Promise<void> {
  for (const { id, create } of successors) {
    if (create) await act.db.insert(Agency, { id, ...create, aliases: [], validFrom: act.today });
  }
}

// The old name stays among those that documents may use.
async function rename(act: Act, { predecessorIds: [id], name }: Reorganisation): Promise<void> {
  if (!id || !name) return;
  await rememberPast(act, id);
  await statement(
    act,
    `update agency set name = $2, version = version + 1,
       aliases = case when name = $2 or name = any(aliases) then aliases else array_append(aliases, name) end
     where id = $1`,
    [id, name],
  );
}

async function place(act: Act, { predecessorIds: [id], parentId }: Reorganisation): Promise<void> {
  if (!id || !parentId) return;
  await rememberPast(act, id);
  await statement(act, "update agency set parent_id = $2, version = version + 1 where id = $1", [id, parentId]);
}

async function recordSuccession(act: Act, planned: Reorganisation): Promise<void> {
  const { kind, basis, successors, predecessorIds } = planned;
  if (kind === "RENAME" || kind === "MOVE") return;
  const pairs = predecessorIds.flatMap((predecessorId) =>
    successors.map(({ id: successorId }, index) => ({ predecessorId, successorId, ordinal: index + 1 })),
  );
  const rows = pairs
    .filter(({ predecessorId, successorId }) => predecessorId !== successorId)
    .map((pair) => ({ id: randomUUID(), kind, effectiveOn: act.today, basis, ...pair }));
  if (rows.length > 0) await act.db.insert(Succession, rows);
}

// Documents go on calling agencies that were merged by their old names; those of parts, or of nobody's heir, mean no one.
async function learnNames(act: Act, planned: Reorganisation): Promise<void> {
  const [first] = planned.successors;
  if (planned.kind !== "MERGE" || !first) return;
  await statement(
    act,
    `update agency set version = version + 1, aliases = aliases || array(
       select distinct p.name from agency p where p.id = any($2::uuid[])
         and not exists (select 1 from agency o where o.kind <> 'GROUP' and (o.valid_to is null or o.valid_to >= $3)
           and (o.name = p.name or p.name = any(o.aliases))))
     where id = $1`,
    [first.id, closing(shapeOf(planned)), act.today],
  );
}
