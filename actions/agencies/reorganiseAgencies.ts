import { randomUUID } from "node:crypto";
import { In } from "typeorm";
import { Agency } from "../../entities/agency.ts";
import { Reorganisation } from "../../entities/reorganisation.ts";
import { Failure } from "../../rules/failure.ts";
import { carriedOutOn, closing } from "../../rules/reorganisation.ts";
import { action } from "../act.ts";
import { applyReorganisation } from "./applyReorganisation.ts";
import { checkReorganisation } from "./checkReorganisation.ts";
import { shapeOf } from "./handover.ts";
import { type AskedReorganisation, plannedOf } from "./plannedOf.ts";
import { sentenceOf } from "./sentenceOf.ts";

/** A reorganisation with the agencies as the caller last saw them. */
export interface ReorganiseAgenciesInput extends AskedReorganisation {
  agencies: { id: string; expectedVersion: number }[];
}

/**
 * Renames, moves, merges, splits or dissolves agencies from a day on. A day to come is kept and carried out on it; one
 * that is past counts from today, so that the figures of days gone by stay as they are.
 */
export const reorganiseAgencies = action("agencyReorganise", async (act, input: ReorganiseAgenciesInput) => {
  const planned = plannedOf(input);
  // In one order, so that of two who change the same agencies one waits and then finds them changed.
  const locked = await act.db.find(Agency, {
    where: { id: In([...planned.predecessorIds, ...planned.successors.map(({ id }) => id)]) },
    order: { id: "ASC" },
    lock: { mode: "for_no_key_update" },
  });
  const concerned = await checkReorganisation(act, planned, carriedOutOn(input.effectiveOn, act.today));
  for (const { id, expectedVersion } of input.agencies) {
    if (locked.find((agency) => agency.id === id)?.version !== expectedVersion) throw new Failure("VERSION_CONFLICT");
  }
  const row = {
    ...planned,
    id: input.id ?? randomUUID(),
    effectiveOn: input.effectiveOn,
    basis: input.basis?.trim() || null,
    appliedOn: null,
    withdrawnOn: null,
    recordedAt: act.now,
    recordedById: act.viewer?.personId ?? null,
    version: 1,
  };
  const ending = closing(shapeOf(planned));
  const waiting = await act.db
    .createQueryBuilder(Reorganisation, "other")
    .where("other.applied_on is null and other.withdrawn_on is null and other.kind not in ('RENAME', 'MOVE')")
    .andWhere("other.predecessor_ids && :ending", { ending })
    .getOne();
  if (waiting && ending.length > 0) throw new Failure("STATE_NOT_ALLOWED", { details: { state: alreadyPlanned } });
  await act.db.insert(Reorganisation, row);
  if (carriedOutOn(input.effectiveOn, act.today) === act.today) await applyReorganisation(act, row);
  else {
    for (const id of planned.predecessorIds) {
      await act.db.increment(Agency, { id }, "version", 1);
      act.record("agency", id, { after: { reason: sentenceOf(row, concerned), reorganisationId: row.id } });
    }
  }
  return { reorganisationId: row.id };
});

const alreadyPlanned = "đã có phương án sắp xếp chờ thực hiện";
