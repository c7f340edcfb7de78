import { Directive } from "../../entities/directive.ts";
import { type Day, isDay } from "../../rules/day.ts";
import { parseDocumentNumber } from "../../rules/documentNumber.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { mayEnd, planLife } from "../../rules/planLife.ts";
import type { Urgency } from "../../rules/urgency.ts";
import { action } from "../act.ts";
import { holdCalendar } from "../calendar/holdCalendar.ts";
import { symbolOf } from "../readings/keepDraft.ts";
import { type DraftTask, replaceTasks } from "./draftTask.ts";
import { directiveThing, loadDraft, requireDraft } from "./loadDirective.ts";
import { remainingWarnings } from "./remainingWarnings.ts";

/** What a person corrects in a draft; what is left out stays. Tasks, when given, replace all tasks. */
export interface EditDirectiveInput {
  id: string;
  expectedVersion: number;
  kind?: string | null;
  documentNumber?: string | null;
  issuedOn?: Day | null;
  /** Last day of the plan's life; left out, it follows the title and the day of issue as long as nobody set it. */
  endsOn?: Day | null;
  abstract?: string | null;
  signer?: string | null;
  signerTitle?: string | null;
  place?: string | null;
  urgency?: Urgency | null;
  issuerId?: string | null;
  monitorId?: string | null;
  fieldId?: string | null;
  countContinuous?: boolean | null;
  tasks?: DraftTask[] | null;
}

/** Corrects a draft before it is issued. */
export const editDirective = action("directiveEdit", async (act, input: EditDirectiveInput) => {
  const { directive, thing } = await loadDraft(act, input.id);
  act.require("directive.edit", thing);
  requireDraft(directive, input.expectedVersion);
  const issuerId = input.issuerId ?? directive.issuerId;
  const monitorId = input.monitorId ?? directive.monitorId;
  act.require("directive.edit", directiveThing({ issuerId, monitorId, state: "DRAFT" }));

  const issuedOn = input.issuedOn ?? directive.issuedOn;
  if (issuedOn && !isDay(issuedOn)) throw new Failure("INVALID_INPUT", { path: ["issuedOn"] });
  const text = (value: string | null | undefined, before: string | null) =>
    value == null ? before : nfc(value).trim();
  const abstract = text(input.abstract, directive.abstract) ?? "";
  const numbered = numberColumns(input.documentNumber, directive);
  const basis = { issuedOn: issuedOn ?? act.today, calendar: await holdCalendar(act) };
  const head = { number: directive.number, issuedOn, ...numbered };
  const warnings = input.tasks && remainingWarnings(directive.warnings, head, input.tasks, basis);
  const changed = await act.db.update(
    Directive,
    { id: directive.id, version: input.expectedVersion },
    {
      ...numbered,
      ...(warnings ? { warnings } : {}),
      kind: input.kind ?? numbered.kind ?? directive.kind,
      issuedOn,
      year: Number((issuedOn ?? act.today).slice(0, 4)),
      abstract,
      endsOn: endOf(input.endsOn, directive, { issuedOn, abstract }),
      signer: text(input.signer, directive.signer),
      signerTitle: text(input.signerTitle, directive.signerTitle),
      place: text(input.place, directive.place),
      urgency: input.urgency ?? directive.urgency,
      issuerId,
      monitorId,
      fieldId: input.fieldId ?? directive.fieldId,
      countContinuous: input.countContinuous ?? directive.countContinuous,
      version: input.expectedVersion + 1,
    },
  );
  if (changed.affected !== 1) throw new Failure("VERSION_CONFLICT");
  if (input.tasks) await replaceTasks(act.db, directive.id, input.tasks, basis);
  act.record("directive", directive.id, { after: { tasks: input.tasks?.length ?? null } });
  return { directiveId: directive.id };
});

function endOf(
  given: Day | null | undefined,
  before: Directive,
  { issuedOn, abstract }: { issuedOn: Day | null; abstract: string },
): Day | null {
  if (!issuedOn) return given ?? before.endsOn;
  if (given && !mayEnd(given, issuedOn)) {
    const details = { expected: "ngày không trước ngày ban hành", found: given };
    throw new Failure("INVALID_INPUT", { path: ["endsOn"], details });
  }
  if (given) return given;
  const read = before.issuedOn && planLife(before.abstract, before.issuedOn);
  const kept = before.endsOn !== null && before.endsOn !== read && mayEnd(before.endsOn, issuedOn);
  return kept ? before.endsOn : planLife(abstract, issuedOn);
}

function numberColumns(documentNumber: string | null | undefined, directive: Directive) {
  if (documentNumber == null) return {};
  const printed = nfc(documentNumber).trim();
  if (!printed) return { number: null, symbol: null, documentNumber: null };
  const number = parseDocumentNumber(printed);
  if (!number) {
    throw new Failure("NUMBER_UNREADABLE", { path: ["documentNumber"], details: { found: documentNumber } });
  }
  return {
    number: number.number,
    symbol: symbolOf(number),
    documentNumber: printed,
    kind: number.kind ?? directive.kind,
  };
}
