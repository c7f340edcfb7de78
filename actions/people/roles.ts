import { randomUUID } from "node:crypto";
import { RoleHeld } from "../../entities/roleHeld.ts";
import { addDays, type Day, formatDay } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import type { Role } from "../../rules/may.ts";
import type { Act } from "../act.ts";

/** A role at an agency. */
export interface RoleInput {
  role: Role;
  agencyId: string;
}

/** Refuses unless the viewer may give each of these roles; there must be one. */
export function requireRoles(act: Act, roles: RoleInput[]): void {
  if (roles.length === 0) {
    throw new Failure("INVALID_INPUT", { path: ["roles"], details: { expected: "ít nhất một vai trò" } });
  }
  for (const { agencyId } of roles) act.require("person.edit", { type: "person", agencyIds: [agencyId] });
}

/** Makes these the roles a person holds from today; roles given up end yesterday and stay on record. */
export async function replaceRoles(act: Act, personId: string, roles: RoleInput[]): Promise<void> {
  requireRoles(act, roles);
  const held = await act.db
    .createQueryBuilder(RoleHeld, "held")
    .where("held.person_id = :personId and (held.valid_to is null or held.valid_to >= :today)", {
      personId,
      today: act.today,
    })
    .getMany();
  const same = (a: RoleInput, b: RoleInput) => a.role === b.role && a.agencyId === b.agencyId;
  for (const gone of held.filter((one) => !roles.some((role) => same(role, one)))) {
    act.require("person.edit", { type: "person", agencyIds: [gone.agencyId] });
    // A role given up on the day it was given was never held.
    if (gone.validFrom >= act.today) await act.db.delete(RoleHeld, { id: gone.id });
    else await act.db.update(RoleHeld, { id: gone.id }, { validTo: addDays(act.today, -1) });
  }
  const fresh = roles.filter(
    (role, index) => !held.some((one) => same(role, one)) && roles.findIndex((other) => same(role, other)) === index,
  );
  if (fresh.length > 0) {
    await refuseEnded(act, fresh);
    await act.db.insert(
      RoleHeld,
      fresh.map((role) => ({ id: randomUUID(), personId, ...role, validFrom: act.today })),
    );
  }
}

// Nobody acts for an agency that has ended.
async function refuseEnded(act: Act, roles: RoleInput[]): Promise<void> {
  const [ended]: { name: string; validTo: Day }[] = await act.db.query(
    `select name, valid_to::text as "validTo" from agency where id = any($1) and valid_to < $2`,
    [roles.map(({ agencyId }) => agencyId), act.today],
  );
  if (!ended) return;
  throw new Failure("AGENCY_CLOSED", {
    path: ["roles"],
    details: { name: ended.name, validTo: formatDay(addDays(ended.validTo, 1)) },
  });
}
