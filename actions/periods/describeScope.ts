import { Agency } from "../../entities/agency.ts";
import { Directive } from "../../entities/directive.ts";
import { Field } from "../../entities/field.ts";
import type { CountScope } from "../../entities/queries/countScope.ts";
import { isId } from "../../entities/reads/isId.ts";
import { formatDay } from "../../rules/day.ts";
import { type DirectiveKind, directiveKindName } from "../../rules/directiveKind.ts";
import { Failure } from "../../rules/failure.ts";
import { urgencyName } from "../../rules/urgency.ts";
import type { Act } from "../act.ts";
import { statement } from "../statement.ts";

/** What a count is of, in Vietnamese; refuses what the viewer may not see as what does not exist. */
export async function describeScope(act: Act, scope: CountScope): Promise<string> {
  const { directiveId, agencyId, subtree, fieldId, from, to, urgency, starred } = scope;
  const parts: string[] = [];
  if (directiveId) parts.push(await documentOf(act, directiveId));
  if (agencyId) {
    const { name } = await found("agencyId", agencyId, (id) => act.db.findOneBy(Agency, { id }));
    parts.push(subtree ? `${name} và các đơn vị trực thuộc` : name);
  }
  if (fieldId) {
    const { name } = await found("fieldId", fieldId, (id) => act.db.findOneBy(Field, { id }));
    parts.push(`Lĩnh vực ${name}`);
  }
  if (from || to) {
    const ends = [...(from ? [`từ ${formatDay(from)}`] : []), ...(to ? [`đến ${formatDay(to)}`] : [])];
    parts.push(`Giao ${ends.join(" ")}`);
  }
  if (urgency) parts.push(urgencyName(urgency));
  if (starred) parts.push("Danh sách theo dõi riêng");
  return parts.length === 0 ? "Tất cả văn bản" : parts.join(" · ");
}

async function documentOf(act: Act, directiveId: string): Promise<string> {
  const directive = await found("directiveId", directiveId, (id) =>
    act.db.findOneBy(Directive, { id, state: "ISSUED" }),
  );
  const assigned = await statement<{ id: string }>(
    act,
    "select distinct agency_id as id from assignment where directive_id = $1",
    [directiveId],
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

async function found<T>(field: string, id: string, load: (id: string) => Promise<T | null>): Promise<T> {
  const row = isId(id) ? await load(id) : null;
  if (!row) throw new Failure("NOT_FOUND", { path: ["scope", field] });
  return row;
}
