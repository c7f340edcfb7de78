import { randomUUID } from "node:crypto";
import { Amendment } from "../../entities/amendment.ts";
import { AmendmentChange } from "../../entities/amendmentChange.ts";
import { amendmentDay, amendmentSentence, describeCounts } from "../../rules/amendment.ts";
import { type Day, isDay } from "../../rules/day.ts";
import { Failure } from "../../rules/failure.ts";
import { nfc } from "../../rules/folding.ts";
import { type Act, action } from "../act.ts";
import { lockWork } from "../assignments/cancelOpen.ts";
import { holdCalendar } from "../calendar/holdCalendar.ts";
import { adjustingDocument } from "./adjustingDocument.ts";
import { newDueDay } from "./alterTask.ts";
import { applyAmendment } from "./applyAmendment.ts";
import type { AskedChange } from "./change.ts";
import { checkChanges } from "./checkChanges.ts";
import { requireInForce, touchDirective } from "./requireInForce.ts";
import { namesOf } from "./toldTask.ts";

/** What adjusts which directive, from when, and how; the document by its number or, where it is registered, by its id. */
export interface AmendDirectiveInput {
  id: string;
  expectedVersion: number;
  documentNumber?: string | null;
  documentIssuedOn?: Day | null;
  abstract?: string | null;
  fileId?: string | null;
  byDirectiveId?: string | null;
  effectiveOn: Day;
  changes: AskedChange[];
}

/** Records a document that adjusts an issued directive; what is in force already counts from today, the rest on its day. */
export const amendDirective = action("directiveAmend", async (act, input: AmendDirectiveInput) => {
  const directive = await requireInForce(act, input.id, "directive.amend", input.expectedVersion);
  if (!isDay(input.effectiveOn)) throw new Failure("INVALID_INPUT", { path: ["effectiveOn"] });
  if (directive.issuedOn && input.effectiveOn < directive.issuedOn) {
    throw new Failure("INVALID_INPUT", {
      path: ["effectiveOn"],
      details: { expected: "ngày không trước ngày ban hành" },
    });
  }
  const document = await adjustingDocument(act, directive, input);
  await checkChanges(act, directive, input.changes);
  await holdCalendar(act);
  await lockWork(act, directive.id);
  await touchDirective(act, directive);

  const amendment = act.db.create(Amendment, {
    ...document,
    id: randomUUID(),
    directiveId: directive.id,
    effectiveOn: input.effectiveOn,
    appliedOn: null,
    recordedAt: act.now,
    recordedById: act.viewer?.personId ?? null,
  });
  await act.db.insert(Amendment, amendment);
  for (const [index, asked] of input.changes.entries()) {
    await act.db.insert(AmendmentChange, {
      id: randomUUID(),
      amendmentId: amendment.id,
      seq: index + 1,
      kind: asked.kind,
      taskId: asked.kind === "ADD" ? null : asked.taskId,
      before: null,
      after: { ...(await told(act, amendment, asked)), asked },
    });
  }
  const counts = describeCounts(input.changes.map(({ kind }) => kind));
  const reason = amendmentSentence(amendment.documentNumber, amendment.effectiveOn, counts);
  act.record("directive", directive.id, { after: { reason, amendmentId: amendment.id } });
  if (amendmentDay(input.effectiveOn, act.today) === act.today) await applyAmendment(act, directive, amendment);
  return { directiveId: directive.id, amendmentId: amendment.id };
});

async function told(act: Act, amendment: Amendment, asked: AskedChange): Promise<Record<string, unknown>> {
  if (asked.kind === "DROP") return { reason: nfc(asked.reason).trim() };
  if (asked.kind === "ADD") {
    const { ref, text, dueOn, lead, coordinating } = asked.task;
    const agencies = { lead: await namesOf(act, lead), coordinating: await namesOf(act, coordinating) };
    return { ref: nfc(ref).trim(), text: nfc(text).trim(), dueOn: dueOn ?? null, ...agencies };
  }
  const due = await newDueDay(act, amendment, asked);
  return {
    ...(asked.text == null ? {} : { text: nfc(asked.text).trim() }),
    ...(due === undefined ? {} : { dueOn: due }),
    ...(asked.lead ? { lead: await namesOf(act, asked.lead) } : {}),
    ...(asked.coordinating ? { coordinating: await namesOf(act, asked.coordinating) } : {}),
  };
}
