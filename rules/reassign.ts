import { Failure } from "./failure.ts";
import { type AssignmentRole, type AssignmentState, next } from "./status.ts";

/** An assignment of a task whose agencies change. */
export interface AssignedPart {
  readonly id: string;
  readonly agencyId: string;
  readonly role: AssignmentRole;
  readonly state: AssignmentState;
  /** The occurrence it answers for; empty for a task that does not recur. */
  readonly period: string;
}

/** A new part to give. */
export interface NewPart {
  readonly agencyId: string;
  readonly role: AssignmentRole;
  readonly period: string;
}

/** What to stop and what to give, so that the task is done by the agencies wanted. */
export interface Reassignment {
  readonly cancel: readonly string[];
  readonly give: readonly NewPart[];
}

/**
 * Moves the unfinished work of a task to the agencies wanted: what is completed stays with who did it, what is stopped
 * stays stopped, who keeps the part keeps the row. A lead that has completed cannot be replaced: the work is done.
 */
export function reassign(
  parts: readonly AssignedPart[],
  wanted: { readonly lead: readonly string[]; readonly coordinating: readonly string[] },
): Reassignment {
  const roleOf = (agencyId: string): AssignmentRole | null => {
    if (wanted.lead.includes(agencyId)) return "LEAD";
    return wanted.coordinating.includes(agencyId) ? "COORDINATING" : null;
  };
  const kept = parts.filter(({ state }) => state !== "CANCELLED");
  const periods = [...new Set(kept.map(({ period }) => period))].filter((period) => {
    const leads = kept.filter((part) => part.period === period && part.role === "LEAD");
    return period === "" || leads.some(({ state }) => state !== "COMPLETED");
  });
  const done = kept.filter(({ state, period }) => state === "COMPLETED" && periods.includes(period));
  const replaced = done.some(({ role, agencyId }) => {
    const now = roleOf(agencyId);
    return role === "LEAD" ? now !== "LEAD" : now === "LEAD";
  });
  if (replaced) throw new Failure("STATE_NOT_ALLOWED", { path: ["lead"], details: { state: "Đã hoàn thành" } });

  const cancel = kept.filter(
    ({ agencyId, role, state, period }) =>
      periods.includes(period) && roleOf(agencyId) !== role && next(state, "CANCEL") !== null,
  );
  const stays = kept.filter((part) => !cancel.includes(part));
  const everybody = [...new Set([...wanted.lead, ...wanted.coordinating])];
  const give = periods.flatMap((period) =>
    everybody.flatMap((agencyId) => {
      const role = roleOf(agencyId);
      const has = stays.some((part) => part.period === period && part.agencyId === agencyId);
      return role && !has ? [{ agencyId, role, period }] : [];
    }),
  );
  return { cancel: cancel.map(({ id }) => id), give };
}
