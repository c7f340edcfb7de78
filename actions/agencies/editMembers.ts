import { Agency } from "../../entities/agency.ts";
import { GroupMember } from "../../entities/groupMember.ts";
import type { Day } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { Failures } from "../../rules/failures.ts";
import { type Membership, membershipFailures } from "../../rules/membership.ts";
import { type Act, action } from "../act.ts";

/** A group with all its members of all times. */
export interface EditMembersInput {
  id: string;
  expectedVersion: number;
  members: { agencyId: string; validFrom: Day; validTo?: Day | null }[];
}

/** Sets who belongs to a group from which day to which; what was issued to it stays with whom it was given to. */
export const editMembers = action("agencyEditMembers", async (act, input: EditMembersInput) => {
  const group = await act.db.findOneBy(Agency, { id: input.id });
  if (!group) throw new Failure("NOT_FOUND");
  act.require("agency.edit", { type: "agency", id: group.id });
  if (group.kind !== "GROUP") {
    throw new Failure("INVALID_INPUT", { path: ["id"], details: { expected: "nhóm cơ quan" } });
  }
  const members: Membership[] = input.members.map((member) => ({ ...member, validTo: member.validTo ?? null }));
  const failures = membershipFailures(members);
  if (failures.length > 0) throw new Failures(failures);
  await refuseGroupCycle(
    act,
    group.id,
    members.map(({ agencyId }) => agencyId),
  );
  const changed = await act.db.update(
    Agency,
    { id: group.id, version: input.expectedVersion },
    { version: input.expectedVersion + 1 },
  );
  if (changed.affected !== 1) throw new Failure("VERSION_CONFLICT");
  const before = await act.db.findBy(GroupMember, { groupId: group.id });
  await act.db.delete(GroupMember, { groupId: group.id });
  if (members.length > 0)
    await act.db.insert(
      GroupMember,
      members.map((member) => ({ ...member, groupId: group.id })),
    );
  const told = (all: readonly Membership[]) =>
    all.map(({ agencyId, validFrom, validTo }) => ({ agencyId, validFrom, validTo }));
  act.record("agency", group.id, { before: { members: told(before) }, after: { members: told(members) } });
  return { agencyId: group.id };
});

/** Refuses a group among its own members, be it by way of another group. */
export async function refuseGroupCycle(act: Act, groupId: string, memberIds: readonly string[]): Promise<void> {
  const within: unknown[] = await act.db.query(
    `with recursive within as (
       select unnest($2::uuid[]) as id
       union select m.agency_id from within join group_member m on m.group_id = within.id
     ) select 1 from within where id = $1`,
    [groupId, memberIds],
  );
  if (within.length > 0) {
    throw new Failure("INVALID_INPUT", {
      path: ["members"],
      details: { expected: "nhóm không phải là thành viên của chính nó" },
    });
  }
}
