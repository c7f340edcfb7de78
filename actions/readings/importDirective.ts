import { randomUUID } from "node:crypto";
import { loadDirectory } from "../../entities/queries/directory.ts";
import { readDirective } from "../../reader/read.ts";
import type { ReadFile } from "../../reader/readFile.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { type Act, action } from "../act.ts";
import { type ImportDesk, refuseKnownFile, requireDesk } from "./importDesk.ts";
import { keepDraft } from "./keepDraft.ts";

/** The text of a directive and the agency that issued it. */
export interface ImportDirectiveInput extends ImportDesk {
  id?: string | null;
  text: string;
  sourceFileId?: string | null;
  /** Otherwise a text in which no task is found is refused. */
  allowEmpty?: boolean | null;
}

/** The same of a file that was read already, whose text needs no second reading. */
export type ImportReadFileInput = ImportDirectiveInput & { draft?: ReadFile["draft"] };

/** Reads a directive's text and keeps what was read as a draft, with everything a person must look at. */
export const importDirective = action("directiveImport", async (act, input: ImportReadFileInput) => {
  const { issuer, monitorId } = await requireDesk(act, input);
  const text = nfc(input.text);
  if (!text.trim()) {
    throw new Failure("INVALID_INPUT", { path: ["text"], details: { expected: "nội dung văn bản" } });
  }
  const sourceFileId = input.sourceFileId ?? null;
  if (sourceFileId) await refuseKnownFile(act, sourceFileId);

  const draft = input.draft ?? readDirective(text, { agencies: await loadDirectory(act.db, issuer.id, act.today) });
  const id = input.id ?? randomUUID();
  const createdById = act.viewer?.personId ?? (await anyAdmin(act));
  await keepDraft(act, {
    id,
    draft,
    text,
    issuer,
    monitorId,
    createdById,
    sourceFileId,
    layout: null,
    allowEmpty: input.allowEmpty ?? false,
  });
  return { directiveId: id };
});

// The program itself has no person; what it imports (the demo, the command line) is kept under the first administrator.
async function anyAdmin(act: Act): Promise<string> {
  const [row]: { id: string }[] = await act.db.query(
    "select person_id as id from role_held where role = 'ADMIN' order by valid_from, person_id limit 1",
  );
  if (!row) throw new Failure("SIGN_IN_REQUIRED");
  return row.id;
}
