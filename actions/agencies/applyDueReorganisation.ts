import { In } from "typeorm";
import { Agency } from "../../entities/agency.ts";
import { Reorganisation } from "../../entities/reorganisation.ts";
import { action } from "../act.ts";
import { applyReorganisation } from "./applyReorganisation.ts";

/** Carries out a reorganisation whose day has come; does nothing where that is done already or it was taken back. */
export const applyDueReorganisation = action(
  "agencyReorganiseApply",
  async (act, { reorganisationId }: { reorganisationId: string }) => {
    const planned = await act.db.findOne(Reorganisation, {
      where: { id: reorganisationId },
      lock: { mode: "pessimistic_write" },
    });
    if (!planned || planned.appliedOn || planned.withdrawnOn || planned.effectiveOn > act.today) {
      return { applied: false };
    }
    await act.db.find(Agency, {
      where: { id: In([...planned.predecessorIds, ...planned.successors.map(({ id }) => id)]) },
      order: { id: "ASC" },
      lock: { mode: "for_no_key_update" },
    });
    await applyReorganisation(act, planned);
    return { applied: true };
  },
);
