import { Agency } from "../../entities/agency.ts";
import { loadCommitteeReach } from "../../entities/queries/committeeReach.ts";
import { Failure } from "../../rules/failure.ts";
import { fold, nfc } from "../../rules/folding.ts";
import { type Act, action } from "../act.ts";
import { loadDraft } from "../directives/loadDirective.ts";

/** Which name of which draft means which agency. */
export interface LearnAliasInput {
  directiveId: string;
  name: string;
  agencyId: string;
}

/**
 * Remembers a name that a draft calls an agency by, so that the reader knows it the next time. Only a name that stands
 * in the draft, for an agency of the committee that follows it: the directory itself is kept by its administrators.
 */
export const learnAlias = action("agencyLearnAlias", async (act, input: LearnAliasInput) => {
  const { directive, thing } = await loadDraft(act, input.directiveId);
  act.require("directive.learnAlias", thing);
  const alias = nfc(input.name).replace(/\s+/gu, " ").trim();
  const reach = await loadCommitteeReach(act.db, directive.monitorId);
  const agency = reach.has(input.agencyId) ? await act.db.findOneBy(Agency, { id: input.agencyId }) : null;
  if (!agency) throw new Failure("NOT_FOUND", { path: ["agencyId"] });
  if (!alias || !(await stands(act, directive.id, alias))) {
    throw new Failure("INVALID_INPUT", { path: ["name"], details: { expected: "tên gọi có trong dự thảo" } });
  }
  if ([agency.name, ...agency.aliases].some((known) => fold(known) === fold(alias))) return { agencyId: agency.id };
  const other = await ownerOf(act, alias, [...reach]);
  if (other) throw new Failure("ALIAS_TAKEN", { path: ["name"], details: { alias, name: other } });
  const aliases = [...agency.aliases, alias];
  const changed = await act.db.update(
    Agency,
    { id: agency.id, version: agency.version },
    { aliases, version: agency.version + 1 },
  );
  if (changed.affected !== 1) throw new Failure("VERSION_CONFLICT");
  act.record("agency", agency.id, { before: { aliases: agency.aliases }, after: { aliases } });
  return { agencyId: agency.id };
});

async function stands(act: Act, directiveId: string, name: string): Promise<boolean> {
  const rows: { name: string }[] = await act.db.query(
    "select distinct name from addressee where task_id in (select id from task where directive_id = $1)",
    [directiveId],
  );
  return rows.some((row) => fold(row.name) === fold(name));
}

async function ownerOf(act: Act, alias: string, agencyIds: string[]): Promise<string | null> {
  const agencies: { name: string; aliases: string[] }[] = await act.db.query(
    "select name, aliases from agency where id = any($1) and (valid_to is null or valid_to >= $2)",
    [agencyIds, act.today],
  );
  const same = agencies.find(({ name, aliases }) => [name, ...aliases].some((known) => fold(known) === fold(alias)));
  return same?.name ?? null;
}
