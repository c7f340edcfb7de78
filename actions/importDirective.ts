import { randomUUID } from "node:crypto";
import { Agency } from "../entities/agency.ts";
import { Directive } from "../entities/directive.ts";
import { loadDirectory } from "../entities/queries/directory.ts";
import { loadWorkingCalendar } from "../entities/queries/workingCalendar.ts";
import type { Draft, DraftTask as ReadTask } from "../reader/draft.ts";
import { readDirective } from "../reader/read.ts";
import { parseDocumentNumber } from "../rules/documentNumber.ts";
import { Failure } from "../rules/failure.ts";
import { fold, nfc } from "../rules/folding.ts";
import { type Act, action } from "./act.ts";
import { type DraftTask, replaceTasks } from "./draftTask.ts";
import { directiveThing } from "./loadDirective.ts";

/** The text of a directive and the agency that issued it. */
export interface ImportDirectiveInput {
  id?: string | null;
  text: string;
  issuerId: string;
  /** Who follows the tasks; by default the agency at which the caller is MONITOR or CLERK. */
  monitorId?: string | null;
  sourceFileId?: string | null;
}

/** Reads a directive's text and keeps what was read as a draft, with everything a person must look at. */
export const importDirective = action("directiveImport", async (act, input: ImportDirectiveInput) => {
  const monitorId = input.monitorId ?? deskOf(act) ?? input.issuerId;
  act.require("directive.import", directiveThing({ issuerId: input.issuerId, monitorId, state: "DRAFT" }));
  const issuer = await act.db.findOneBy(Agency, { id: input.issuerId });
  if (!issuer) throw new Failure("AGENCY_UNKNOWN", { path: ["issuerId"] });
  const text = nfc(input.text);
  if (!text.trim()) {
    throw new Failure("INVALID_INPUT", { path: ["text"], details: { expected: "nội dung văn bản" } });
  }

  const draft = readDirective(text, { agencies: await loadDirectory(act.db, issuer.id, act.today) });
  if (draft.warnings.some((warning) => warning.code === "SECRET")) throw new Failure("SECRET_REFUSED");
  const number = draft.document.number ? parseDocumentNumber(draft.document.number) : null;
  const id = input.id ?? randomUUID();
  const issuedOn = draft.document.issuedOn;
  await refuseTwin(act, issuer.id, draft.document.number, issuedOn?.slice(0, 4));
  await act.db.insert(Directive, {
    id,
    kind: draft.document.kind ?? number?.kind ?? "CV",
    number: number?.number ?? null,
    symbol: number ? symbolOf(number) : null,
    documentNumber: draft.document.number,
    year: Number((issuedOn ?? act.today).slice(0, 4)),
    issuerId: issuer.id,
    monitorId,
    signer: draft.document.signer,
    signerTitle: draft.document.signerTitle,
    place: draft.document.place,
    issuedOn,
    abstract: nfc(draft.document.title ?? ""),
    bases: draft.document.bases,
    recipients: draft.document.recipients,
    sourceText: text,
    sourceFileId: input.sourceFileId ?? null,
    warnings: [...draft.warnings, ...issuerDiffers(draft, issuer)],
    registeredAt: act.now,
    createdById: act.viewer?.personId ?? (await anyAdmin(act)),
  });
  const calendar = await loadWorkingCalendar(act.db);
  await replaceTasks(act.db, id, draft.tasks.map(toDraftTask), { issuedOn: issuedOn ?? act.today, calendar });
  act.record("directive", id, { after: { documentNumber: draft.document.number, tasks: draft.tasks.length } });
  return { directiveId: id };
});

/** Everything of a number but the running number: "KH-UBND", or "2023/QĐ-UBND" for a legal act. */
export function symbolOf(number: { infix: string; symbol: string }): string {
  return number.infix ? `${number.infix}/${number.symbol}` : number.symbol;
}

function deskOf(act: Act): string | undefined {
  return act.viewer?.grants.find((grant) => grant.role === "MONITOR" || grant.role === "CLERK")?.agencyId;
}

// The program itself has no person; what it imports (the demo, the command line) is kept under the first administrator.
async function anyAdmin(act: Act): Promise<string> {
  const [row]: { id: string }[] = await act.db.query(
    "select person_id as id from role_held where role = 'ADMIN' order by valid_from, person_id limit 1",
  );
  if (!row) throw new Failure("SIGN_IN_REQUIRED");
  return row.id;
}

async function refuseTwin(act: Act, issuerId: string, number: string | null, year: string | undefined): Promise<void> {
  if (!number || !year) return;
  const parsed = parseDocumentNumber(number);
  if (!parsed) return;
  const twin = await act.db.findOneBy(Directive, {
    issuerId,
    number: parsed.number,
    symbol: symbolOf(parsed),
    year: Number(year),
  });
  if (twin) throw new Failure("NUMBER_TAKEN", { details: { number, year, directiveId: twin.id } });
}

function issuerDiffers(draft: Draft, issuer: Agency): Directive["warnings"] {
  const printed = draft.document.issuer;
  const names = [issuer.name, ...issuer.aliases].map(fold);
  if (!printed || names.includes(fold(printed))) return [];
  const message = `Văn bản ghi cơ quan ban hành là “${printed}”, khác với “${issuer.name}” đã chọn.`;
  return [{ code: "ISSUER_DIFFERS", message, ref: null }];
}

function toDraftTask(task: ReadTask): DraftTask {
  const named = (names: string[], ids: (string | null)[] | undefined) =>
    names.map((name, index) => ({ name, agencyId: ids?.[index] ?? null }));
  return {
    ref: task.ref,
    section: task.section,
    text: task.text,
    spanStart: task.span.start,
    spanEnd: task.span.end,
    deadline: task.deadline,
    deadlineText: task.deadlineText,
    target: task.target,
    reportTo: task.reportTo,
    lead: named(task.lead, task.leadIds),
    coordinating: named(task.coordinating, task.coordinatingIds),
  };
}
