import { randomUUID } from "node:crypto";
import { Agency, type AgencyKind, type AgencyLevel } from "../../entities/agency.ts";
import { GroupMember } from "../../entities/groupMember.ts";
import type { Day } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { action } from "../act.ts";

/** A new agency, or a group with its members. */
export interface CreateAgencyInput {
  id?: string | null;
  code: string;
  name: string;
  kind: AgencyKind;
  level: AgencyLevel;
  parentId?: string | null;
  aliases?: string[] | null;
  email?: string | null;
  validFrom?: Day | null;
  memberIds?: string[] | null;
}

/** Adds an agency below one that the administrator's role reaches. */
export const createAgency = action("agencyCreate", async (act, input: CreateAgencyInput) => {
  act.require("agency.edit", { type: "agency", id: input.parentId ?? "" });
  const [code, name] = [nfc(input.code).trim(), nfc(input.name).trim()];
  if (!code) throw new Failure("INVALID_INPUT", { path: ["code"], details: { expected: "mã cơ quan" } });
  if (!name) throw new Failure("INVALID_INPUT", { path: ["name"], details: { expected: "tên cơ quan" } });
  const id = input.id ?? randomUUID();
  await act.db.insert(Agency, {
    id,
    code,
    name,
    kind: input.kind,
    level: input.level,
    parentId: input.parentId ?? null,
    aliases: (input.aliases ?? []).map((alias) => nfc(alias).trim()).filter(Boolean),
    email: input.email?.trim().toLowerCase() || null,
    validFrom: input.validFrom ?? act.today,
  });
  if (input.kind === "GROUP" && input.memberIds?.length) {
    await act.db.insert(
      GroupMember,
      [...new Set(input.memberIds)].map((agencyId) => ({
        groupId: id,
        agencyId,
        validFrom: input.validFrom ?? act.today,
      })),
    );
  }
  act.record("agency", id, { after: { code, name } });
  return { agencyId: id };
});
