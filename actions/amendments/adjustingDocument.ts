import type { Amendment } from "../../entities/amendment.ts";
import { Directive } from "../../entities/directive.ts";
import { File } from "../../entities/file.ts";
import type { Day } from "../../rules/day.ts";
import { parseDocumentNumber } from "../../rules/documentNumber.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import type { Act } from "../act.ts";
import { directiveThing } from "../directives/loadDirective.ts";
import { personOf } from "../personOf.ts";

/** The adjusting document as asked: by its number, or a registered one by its id. */
interface AskedDocument {
  documentNumber?: string | null;
  documentIssuedOn?: Day | null;
  abstract?: string | null;
  fileId?: string | null;
  byDirectiveId?: string | null;
}

/**
 * The document that an amendment rests on. A registered draft becomes issued by it: what it orders is ordered of the
 * directive that it adjusts, so its own tasks are not given a second time.
 */
export async function adjustingDocument(
  act: Act,
  adjusted: Directive,
  { documentNumber, byDirectiveId, ...said }: AskedDocument,
): Promise<Pick<Amendment, "documentNumber" | "byDirectiveId" | "documentIssuedOn" | "abstract" | "fileId">> {
  const more = {
    documentIssuedOn: said.documentIssuedOn ?? null,
    abstract: nfc(said.abstract ?? "").trim(),
    fileId: await ownFile(act, said.fileId ?? null),
  };
  if (byDirectiveId) {
    const by = await act.db.findOneBy(Directive, { id: byDirectiveId });
    if (!by || by.id === adjusted.id) throw new Failure("NOT_FOUND", { path: ["byDirectiveId"] });
    act.require("directive.see", directiveThing(by));
    if (!by.documentNumber || by.number === null || !by.issuedOn) {
      throw new Failure("NUMBER_UNREADABLE", { path: ["byDirectiveId"] });
    }
    if (by.state === "DRAFT") await issueAsAdjusting(act, by);
    return { ...more, documentNumber: by.documentNumber, byDirectiveId: by.id };
  }
  const printed = nfc(documentNumber ?? "").trim();
  if (!parseDocumentNumber(printed)) {
    throw new Failure("NUMBER_UNREADABLE", { path: ["documentNumber"], details: { found: printed } });
  }
  return { ...more, documentNumber: printed, byDirectiveId: null };
}

// Whose upload it was may attach it; any other would be shown to people who never had it.
async function ownFile(act: Act, id: string | null): Promise<string | null> {
  if (!id) return null;
  const found = await act.db.existsBy(File, { id, uploadedById: personOf(act) });
  if (!found) throw new Failure("NOT_FOUND", { path: ["fileId"] });
  return id;
}

async function issueAsAdjusting(act: Act, by: Directive): Promise<void> {
  act.require("directive.issue", directiveThing(by));
  const changed = await act.db.update(
    Directive,
    { id: by.id, version: by.version, state: "DRAFT" },
    { state: "ISSUED", assignedAt: act.now, version: by.version + 1 },
  );
  if (changed.affected !== 1) throw new Failure("VERSION_CONFLICT");
  await act.db.query("delete from addressee where task_id in (select id from task where directive_id = $1)", [by.id]);
  await act.db.query("delete from task where directive_id = $1", [by.id]);
  act.record("directive", by.id, { before: { state: "DRAFT" }, after: { state: "ISSUED", tasks: 0 } });
}
