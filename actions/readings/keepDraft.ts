import type { Agency } from "../../entities/agency.ts";
import { Directive } from "../../entities/directive.ts";
import { loadComparedTasks } from "../../entities/queries/comparedTasks.ts";
import type { SourceLayout } from "../../entities/sourceLayout.ts";
import type { Draft, DraftTask as ReadTask } from "../../reader/draft.ts";
import { dueOn } from "../../rules/deadline.ts";
import { directiveDifference } from "../../rules/directiveDifference.ts";
import { parseDocumentNumber } from "../../rules/documentNumber.ts";
import { Failure } from "../../rules/failure.ts";
import { fold, nfc } from "../../rules/folding.ts";
import { planLife } from "../../rules/planLife.ts";
import type { Act } from "../act.ts";
import { holdCalendar } from "../calendar/holdCalendar.ts";
import { type DraftBasis, type DraftTask, replaceTasks } from "../directives/draftTask.ts";

/** What was read, from what, and for whom. */
export interface ReadDraft {
  id: string;
  draft: Draft;
  /** The text that was read, in composed form; the draft's spans are offsets into it. */
  text: string;
  issuer: Agency;
  monitorId: string;
  createdById: string;
  sourceFileId: string | null;
  layout: SourceLayout | null;
  /** Whether a draft without any task is wanted too. */
  allowEmpty: boolean;
}

/** Keeps what was read as a draft; a secret document and one that is registered already are refused. */
export async function keepDraft(act: Act, read: ReadDraft): Promise<void> {
  const { id, draft, issuer } = read;
  const { document } = draft;
  if (draft.warnings.some((warning) => warning.code === "SECRET")) throw new Failure("SECRET_REFUSED");
  if (draft.tasks.length === 0 && !read.allowEmpty) throw new Failure("NO_TASKS_FOUND");
  const number = document.number ? parseDocumentNumber(document.number) : null;
  const { issuedOn } = document;
  const basis = { issuedOn: issuedOn ?? act.today, calendar: await holdCalendar(act) };
  await refuseTwin(act, issuer.id, draft, basis);
  await act.db.insert(Directive, {
    id,
    kind: document.kind ?? number?.kind ?? "CV",
    number: number?.number ?? null,
    symbol: number ? symbolOf(number) : null,
    documentNumber: document.number,
    year: Number((issuedOn ?? act.today).slice(0, 4)),
    issuerId: issuer.id,
    monitorId: read.monitorId,
    signer: document.signer,
    signerTitle: document.signerTitle,
    place: document.place,
    issuedOn,
    endsOn: issuedOn && planLife(document.title ?? "", issuedOn),
    abstract: nfc(document.title ?? ""),
    bases: document.bases,
    amends: document.amends,
    recipients: document.recipients,
    sourceText: read.text,
    sourceFileId: read.sourceFileId,
    sourceLayout: read.layout,
    warnings: [...draft.warnings, ...issuerDiffers(draft, issuer)],
    registeredAt: act.now,
    createdById: read.createdById,
  });
  await replaceTasks(act.db, id, draft.tasks.map(toDraftTask), basis);
  act.record("directive", id, { after: { documentNumber: document.number, tasks: draft.tasks.length } });
}

/** Everything of a number but the running number: "KH-UBND", or "2023/QĐ-UBND" for a legal act. */
export function symbolOf(number: { infix: string; symbol: string }): string {
  return number.infix ? `${number.infix}/${number.symbol}` : number.symbol;
}

async function refuseTwin(act: Act, issuerId: string, draft: Draft, basis: DraftBasis): Promise<void> {
  const { number, issuedOn } = draft.document;
  const parsed = number && parseDocumentNumber(number);
  if (!parsed || !issuedOn) return;
  const year = issuedOn.slice(0, 4);
  const twin = await act.db.findOneBy(Directive, {
    issuerId,
    number: parsed.number,
    symbol: symbolOf(parsed),
    year: Number(year),
  });
  if (!twin) return;
  const read = draft.tasks.map(({ ref, text, deadline }) => ({ ref, text, dueOn: dueOn(deadline, basis) }));
  const difference = directiveDifference(await loadComparedTasks(act.db, twin.id), read);
  throw new Failure("NUMBER_TAKEN", { details: { number, year, directiveId: twin.id, ...difference } });
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
    confidence: task.confidence,
    lead: named(task.lead, task.leadIds),
    coordinating: named(task.coordinating, task.coordinatingIds),
  };
}
