import { Agency } from "../../entities/agency.ts";
import { addDays, type Day } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { type Act, action } from "../act.ts";
import { refuseGroupCycle } from "./editMembers.ts";
import { refuseCycle } from "./refuseCycle.ts";
import { rememberPast } from "./rememberPast.ts";

/** What changes of an agency; what is left out stays. Members replace those of today. */
export interface EditAgencyInput {
  id: string;
  expectedVersion: number;
  name?: string | null;
  aliases?: string[] | null;
  email?: string | null;
  parentId?: string | null;
  validTo?: Day | null;
  memberIds?: string[] | null;
}

/** Changes an agency's name, aliases, address, place in the tree, last day or members. */
export const editAgency = action("agencyEdit", async (act, input: EditAgencyInput) => {
  const agency = await act.db.findOneBy(Agency, { id: input.id });
  if (!agency) throw new Failure("NOT_FOUND");
  act.require("agency.edit", { type: "agency", id: agency.id });
  const name = input.name == null ? agency.name : nfc(input.name).trim();
  if (!name) throw new Failure("INVALID_INPUT", { path: ["name"], details: { expected: "tên cơ quan" } });
  if (input.parentId && input.parentId !== agency.parentId) {
    act.require("agency.edit", { type: "agency", id: input.parentId });
    await refuseCycle(act, agency.id, input.parentId);
  }
  if (input.parentId && input.parentId !== agency.parentId) await rememberPast(act, agency.id);
  if (input.validTo && input.validTo !== agency.validTo) await refuseOpenWork(act, agency.id);
  const after = {
    name,
    aliases: input.aliases?.map((alias) => nfc(alias).trim()).filter(Boolean) ?? agency.aliases,
    email: input.email === undefined ? agency.email : input.email?.trim().toLowerCase() || null,
    parentId: input.parentId ?? agency.parentId,
    validTo: input.validTo === undefined ? agency.validTo : input.validTo,
  };
  const changed = await act.db.update(
    Agency,
    { id: agency.id, version: input.expectedVersion },
    { ...after, version: input.expectedVersion + 1 },
  );
  if (changed.affected !== 1) throw new Failure("VERSION_CONFLICT");
  if (input.memberIds) await refuseGroupCycle(act, agency.id, input.memberIds);
  if (input.memberIds && agency.kind === "GROUP") await replaceMembers(act, agency.id, [...new Set(input.memberIds)]);
  act.record("agency", agency.id, { before: { name: agency.name, email: agency.email }, after });
  return { agencyId: agency.id };
});

// What is open would belong to nobody: such an agency is dissolved, merged or split, with somebody who takes over.
async function refuseOpenWork(act: Act, id: string): Promise<void> {
  const [open]: { n: number }[] = await act.db.query(
    `select count(*)::int as n from assignment where agency_id = $1 and state not in ('COMPLETED','CANCELLED')`,
    [id],
  );
  if (!open?.n) return;
  const expected = `sắp xếp lại cơ quan để bàn giao ${open.n} nhiệm vụ chưa hoàn thành`;
  throw new Failure("INVALID_INPUT", { path: ["validTo"], details: { expected } });
}

// Members end and begin by date: what a group meant when a directive was issued stays answerable.
async function replaceMembers(act: Act, groupId: string, memberIds: string[]): Promise<void> {
  await act.db.query(
    `delete from group_member where group_id = $1 and valid_from = $3 and valid_to is null and not agency_id = any($2)`,
    [groupId, memberIds, act.today],
  );
  await act.db.query(
    `update group_member set valid_to = $3 where group_id = $1 and valid_to is null and not agency_id = any($2)`,
    [groupId, memberIds, addDays(act.today, -1)],
  );
  await act.db.query(
    `insert into group_member (group_id, agency_id, valid_from)
     select $1, named.id, $3 from unnest($2::uuid[]) named(id)
     where not exists (select 1 from group_member m
       where m.group_id = $1 and m.agency_id = named.id and (m.valid_to is null or m.valid_to >= $3))`,
    [groupId, memberIds, act.today],
  );
}
