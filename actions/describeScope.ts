import { Agency } from "../entities/agency.ts";
import { Directive } from "../entities/directive.ts";
import { Field } from "../entities/field.ts";
import type { CountScope } from "../entities/queries/countScope.ts";
import { type DirectiveKind, directiveKindName } from "../rules/directiveKind.ts";
import { Failure } from "../rules/failure.ts";
import type { Act } from "./act.ts";
import { statement } from "./statement.ts";

/** What a count is of, in Vietnamese; refuses what the viewer may not see as what does not exist. */
export async function describeScope(act: Act, { directiveId, agencyId, fieldId }: CountScope): Promise<string> {
  const parts: string[] = [];
  if (directiveId) parts.push(await documentOf(act, directiveId));
  if (agencyId) parts.push(found(await act.db.findOneBy(Agency, { id: agencyId }), "agencyId").name);
  if (fieldId) parts.push(`Lĩnh vực ${found(await act.db.findOneBy(Field, { id: fieldId }), "fieldId").name}`);
  return parts.length === 0 ? "Tất cả văn bản" : parts.join(" · ");
}

async function documentOf(act: Act, id: string): Promise<string> {
  const directive = found(await act.db.findOneBy(Directive, { id, state: "ISSUED" }), "directiveId");
  const assigned = await statement<{ id: string }>(
    act,
    "select distinct agency_id as id from assignment where directive_id = $1",
    [id],
  );
  act.require("directive.see", {
    type: "directive",
    issuerId: directive.issuerId,
    monitorId: directive.monitorId,
    issued: true,
    assignedAgencyIds: assigned.map((row) => row.id),
  });
  return `${directiveKindName(directive.kind as DirectiveKind)} ${directive.documentNumber}`;
}

function found<T>(row: T | null, field: string): T {
  if (!row) throw new Failure("NOT_FOUND", { path: ["scope", field] });
  return row;
}
