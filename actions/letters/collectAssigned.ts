import type { EntityManager } from "typeorm";
import type { Amendment } from "../../entities/amendment.ts";
import { type AssignedRow, loadAssignedRows } from "../../entities/queries/assignedRows.ts";
import { type LetterAddress, loadLetterAddresses } from "../../entities/queries/letterAddresses.ts";
import { amendingDocument } from "../../rules/amendment.ts";
import type { Day } from "../../rules/day.ts";
import { assignedLetter, periodOf } from "../../rules/letters.ts";
import { byAgency } from "./byAgency.ts";
import { assignmentPath, type DraftLetter, documentName } from "./draftLetter.ts";

/** Work that an amendment gives: an occasion of its own, beside the issue of the directive. */
export interface AmendedWork {
  amendment: Pick<Amendment, "id" | "documentNumber">;
  assignmentIds: readonly string[];
}

/** The letters on an issued directive, one per address of every agency it names (or of the one agency asked for). */
export async function collectAssigned(
  db: EntityManager,
  directiveId: string,
  day: Day,
  agencyId: string | null = null,
  amended: AmendedWork | null = null,
): Promise<DraftLetter[]> {
  const rows = await loadAssignedRows(db, directiveId, agencyId, amended?.assignmentIds ?? null);
  const rowsOf = byAgency(rows);
  const addresses = await loadLetterAddresses(db, [...rowsOf.keys()], day);
  return addresses.map((address) => draft(directiveId, address, rowsOf.get(address.agencyId) ?? [], day, amended));
}

function draft(
  directiveId: string,
  address: LetterAddress,
  rows: AssignedRow[],
  day: Day,
  amended: AmendedWork | null,
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
    period: periodOf("ASSIGNED", day, amended ? amendedOccasion(directiveId, amended.amendment.id) : directiveId),
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
      title: [first?.abstract ?? "", ...(amended ? [adjustedBy(amended)] : [])].join("; "),
      issuedOn: first?.issuedOn ?? day,
      lead: tasks("LEAD"),
      coordinating: tasks("COORDINATING"),
    }),
  };
}

const adjustedBy = ({ amendment }: AmendedWork) => `điều chỉnh theo ${amendingDocument(amendment.documentNumber)}`;
const between = "+";

/** The occasion of the letters on what an amendment gives. */
const amendedOccasion = (directiveId: string, amendmentId: string) => `${directiveId}${between}${amendmentId}`;

/** The amendment whose work a letter tells of; null for the letters on the issue itself. */
export function amendmentOf(period: string): string | null {
  return period.split(/[ #]/, 1)[0]?.split(between)[1] ?? null;
}
