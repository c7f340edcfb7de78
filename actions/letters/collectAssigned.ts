import type { EntityManager } from "typeorm";
import type { Amendment } from "../../entities/amendment.ts";
import { type AssignedRow, loadAssignedRows } from "../../entities/queries/assignedRows.ts";
import { type LetterAddress, loadLetterAddresses } from "../../entities/queries/letterAddresses.ts";
import { amendingDocument } from "../../rules/amendment.ts";
import { type Day, formatDay } from "../../rules/day.ts";
import { assignedLetter, periodOf } from "../../rules/letters.ts";
import { byAgency } from "./byAgency.ts";
import { assignmentPath, type DraftLetter, documentName } from "./draftLetter.ts";

/** Work given later, by an amendment or by an agency that ended: an occasion of its own, beside the issue. */
export interface LaterWork {
  /** Id of the amendment or the reorganisation. */
  occasionId: string;
  /** What the letter says of it beside the directive's abstract. */
  note: string;
  assignmentIds: readonly string[];
}

/** The work that an amendment gives. */
export function amendedWork(
  { id, documentNumber }: Pick<Amendment, "id" | "documentNumber">,
  assignmentIds: readonly string[],
): LaterWork {
  return { occasionId: id, note: `điều chỉnh theo ${amendingDocument(documentNumber)}`, assignmentIds };
}

/** The work that agencies leave to whoever takes over from them on a day. */
export function takenOverWork(
  reorganisationId: string,
  predecessors: readonly string[],
  from: Day,
  assignmentIds: readonly string[],
): LaterWork {
  const note = `tiếp nhận nhiệm vụ từ ${predecessors.join(", ")} từ ngày ${formatDay(from)}`;
  return { occasionId: reorganisationId, note, assignmentIds };
}

/** The letters on an issued directive, one per address of every agency it names (or of the one agency asked for). */
export async function collectAssigned(
  db: EntityManager,
  directiveId: string,
  day: Day,
  agencyId: string | null = null,
  later: LaterWork | null = null,
): Promise<DraftLetter[]> {
  const rows = await loadAssignedRows(db, directiveId, agencyId, later?.assignmentIds ?? null);
  const rowsOf = byAgency(rows);
  const addresses = await loadLetterAddresses(db, [...rowsOf.keys()], day);
  return addresses.map((address) => draft(directiveId, address, rowsOf.get(address.agencyId) ?? [], day, later));
}

function draft(
  directiveId: string,
  address: LetterAddress,
  rows: AssignedRow[],
  day: Day,
  later: LaterWork | null,
): DraftLetter {
  const { agencyId, agencyCode, agencyName, personId, personName, email } = address;
  const [first] = rows;
  const document = first ? documentName(first.directiveKind, first.documentNumber) : "";
  const tasks = (role: AssignedRow["role"]) =>
    rows
      .filter((row) => row.role === role)
      .map(({ id, ref, text, dueOn }) => ({ ref, text, document, dueOn, href: assignmentPath(id) }));
  return {
    kind: "ASSIGNED",
    period: periodOf("ASSIGNED", day, later ? laterOccasion(directiveId, later.occasionId) : directiveId),
    recipient: email,
    agencyId,
    agencyCode,
    agencyName,
    personId,
    directiveId,
    assignmentIds: rows.map((row) => row.id),
    rowCount: rows.length,
    text: assignedLetter({
      agencyName,
      personName,
      document,
      title: [first?.abstract ?? "", ...(later ? [later.note] : [])].join("; "),
      issuedOn: first?.issuedOn ?? day,
      lead: tasks("LEAD"),
      coordinating: tasks("COORDINATING"),
    }),
  };
}

const between = "+";

/** The occasion of the letters on what was given later. */
const laterOccasion = (directiveId: string, id: string) => `${directiveId}${between}${id}`;

/** The amendment or reorganisation whose work a letter tells of; null for the letters on the issue itself. */
export function occasionOf(period: string): string | null {
  return period.split(/[ #]/, 1)[0]?.split(between)[1] ?? null;
}
