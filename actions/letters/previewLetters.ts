import type { LetterState } from "../../entities/letter.ts";
import { type LetterKind, letterAsText } from "../../rules/letters.ts";
import type { Door } from "../act.ts";
import { collectLetters } from "./collectLetters.ts";
import { matchLedger } from "./matchLedger.ts";
import { mayPlan } from "./mayPlan.ts";
import type { PlanLettersInput } from "./planLetters.ts";

/** A letter as planning would write it now; `already` is the state of the one that exists, or null. */
export interface PreviewedLetter {
  kind: LetterKind;
  period: string;
  recipient: string;
  agencyId: string;
  agencyName: string;
  subject: string;
  rowCount: number;
  assignmentIds: string[];
  bodyText: string;
  already: LetterState | null;
}

/** Composes what `planLetters` would plan, for the same viewer, and writes nothing. */
export async function previewLetters(door: Door, { kind, day }: PlanLettersInput): Promise<PreviewedLetter[]> {
  const allowed = mayPlan(door.viewer);
  const db = door.dataSource.manager;
  const { drafts } = await collectLetters(db, kind, day);
  return (await matchLedger(db, drafts.filter(allowed))).map(({ text, ...draft }) => ({
    kind: draft.kind,
    period: draft.period,
    recipient: draft.recipient,
    agencyId: draft.agencyId,
    agencyName: draft.agencyName,
    subject: text.subject,
    rowCount: draft.rowCount,
    assignmentIds: draft.assignmentIds,
    bodyText: letterAsText(text, ""),
    already: draft.already,
  }));
}
