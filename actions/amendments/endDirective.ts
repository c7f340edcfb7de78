import { Assignment } from "../../entities/assignment.ts";
import type { Directive } from "../../entities/directive.ts";
import type { Act } from "../act.ts";
import { cancelOpen, leadingAgencies, lockWork } from "../assignments/cancelOpen.ts";
import { recount } from "../assignments/recount.ts";
import { touchDirective } from "./requireInForce.ts";

/** Ends a directive today: what is open is cancelled with the reason, what is done stays done. */
export async function endDirective(
  act: Act,
  directive: Directive,
  reason: string,
  supersededById: string | null = null,
): Promise<void> {
  await lockWork(act, directive.id);
  await touchDirective(act, directive, { closedOn: act.today, closeReason: reason, supersededById });
  const parts = await act.db.findBy(Assignment, { directiveId: directive.id });
  await cancelOpen(
    act,
    parts.map(({ id }) => id),
    reason,
  );
  const agencies = await leadingAgencies(act, directive.id);
  const year = directive.year ?? Number(act.today.slice(0, 4));
  await recount(act, {
    directiveIds: [directive.id],
    agencyYears: agencies.map((agencyId) => ({ agencyId, year })),
  });
  act.record("directive", directive.id, { after: { reason, closedOn: act.today } });
}
