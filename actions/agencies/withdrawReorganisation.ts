import { Agency } from "../../entities/agency.ts";
import { Reorganisation } from "../../entities/reorganisation.ts";
import { Failure } from "../../rules/failure.ts";
import { action } from "../act.ts";

/** Which reorganisation, as the caller last saw it. */
export interface WithdrawReorganisationInput {
  id: string;
  expectedVersion: number;
}

/** Takes a reorganisation back whose day has not come. */
export const withdrawReorganisation = action(
  "agencyReorganiseWithdraw",
  async (act, input: WithdrawReorganisationInput) => {
    const planned = await act.db.findOne(Reorganisation, {
      where: { id: input.id },
      lock: { mode: "pessimistic_write" },
    });
    if (!planned) throw new Failure("NOT_FOUND");
    for (const id of planned.predecessorIds) act.require("agency.edit", { type: "agency", id });
    if (planned.version !== input.expectedVersion) throw new Failure("VERSION_CONFLICT");
    if (planned.appliedOn || planned.withdrawnOn) {
      throw new Failure("STATE_NOT_ALLOWED", { details: { state: planned.appliedOn ? "đã thực hiện" : "đã rút" } });
    }
    await act.db.update(Reorganisation, { id: planned.id }, { withdrawnOn: act.today, version: planned.version + 1 });
    for (const id of planned.predecessorIds) {
      await act.db.increment(Agency, { id }, "version", 1);
      act.record("agency", id, { after: { reason: "Rút phương án sắp xếp", reorganisationId: planned.id } });
    }
    return { reorganisationId: planned.id };
  },
);
