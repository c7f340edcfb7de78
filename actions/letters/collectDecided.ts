import type { EntityManager } from "typeorm";
import { type DecidedRow, loadDecidedExtension, loadDecidedResult } from "../../entities/queries/decidedRow.ts";
import { loadLetterAddresses } from "../../entities/queries/letterAddresses.ts";
import type { Day } from "../../rules/day.ts";
import {
  confirmedLetter,
  extensionDecidedLetter,
  type LetterRecipient,
  type LetterTask,
  type LetterText,
  periodOf,
  returnedLetter,
} from "../../rules/letters.ts";
import { isOpen } from "../../rules/status.ts";
import { assignmentPath, type DraftLetter, documentName } from "./draftLetter.ts";

/** The kinds that tell an agency of one decision of the office, as soon as it is taken. */
export const decidedKinds = ["RETURNED", "CONFIRMED", "EXTENSION_DECIDED"] as const;
/** One of them. */
export type DecidedKind = (typeof decidedKinds)[number];

type Told = { row: DecidedRow; text: (to: LetterRecipient) => LetterText };

/**
 * The letters on one decision, one per address of the agency. `occasion` is the id of the submission or the request
 * decided on (what follows a "+"
 * tells its occasions apart); none where the decision no longer stands, or the agency has gone on from it already.
 */
export async function collectDecided(
  db: EntityManager,
  kind: DecidedKind,
  occasion: string,
  day: Day,
): Promise<DraftLetter[]> {
  const told = kind === "EXTENSION_DECIDED" ? await ofExtension(db, occasion) : await ofResult(db, kind, occasion);
  if (!told) return [];
  const { row, text } = told;
  const addresses = await loadLetterAddresses(db, [row.agencyId], day);
  return addresses.map(({ agencyId, agencyCode, agencyName, personId, personName, email }) => ({
    kind,
    period: periodOf(kind, day, occasion),
    recipient: email,
    agencyId,
    agencyCode,
    agencyName,
    personId,
    directiveId: row.directiveId,
    assignmentIds: [row.id],
    rowCount: 1,
    text: text({ agencyName, personName }),
  }));
}

async function ofResult(db: EntityManager, kind: "RETURNED" | "CONFIRMED", occasion: string): Promise<Told | null> {
  const row = await loadDecidedResult(db, occasion.split("+", 1)[0] ?? "");
  if (row?.decision !== kind || row.state !== (kind === "RETURNED" ? "RETURNED" : "COMPLETED")) return null;
  const { monitorName, reason } = row;
  const write = kind === "RETURNED" ? returnedLetter : confirmedLetter;
  return { row, text: (to) => write({ ...to, task: taskOf(row), monitorName, reason }) };
}

async function ofExtension(db: EntityManager, requestId: string): Promise<Told | null> {
  const row = await loadDecidedExtension(db, requestId);
  if (!row || !isOpen(row.state) || (row.decision !== "GRANTED" && row.decision !== "REFUSED")) return null;
  const { monitorName, number, askedDueOn, grantedDueOn, originalDueOn, reason } = row;
  const decision = { number, askedDueOn, grantedDueOn, originalDueOn, reason };
  return { row, text: (to) => extensionDecidedLetter({ ...to, task: taskOf(row), monitorName, ...decision }) };
}

function taskOf({ id, ref, text, directiveKind, documentNumber, dueOn }: DecidedRow): LetterTask {
  return { ref, text, document: documentName(directiveKind, documentNumber), dueOn, href: assignmentPath(id) };
}
