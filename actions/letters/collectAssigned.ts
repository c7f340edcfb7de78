import type { EntityManager } from "typeorm";
import { type AssignedRow, loadAssignedRows } from "../../entities/queries/assignedRows.ts";
import { type LetterAddress, loadLetterAddresses } from "../../entities/queries/letterAddresses.ts";
import type { Day } from "../../rules/day.ts";
import { assignedLetter, periodOf } from "../../rules/letters.ts";
import { byAgency } from "./byAgency.ts";
import { assignmentPath, type DraftLetter, documentName } from "./draftLetter.ts";

/** The letters on an issued directive, one per address of every agency it names (or of the one agency asked for). */
export async function collectAssigned(
  db: EntityManager,
  directiveId: string,
  day: Day,
  agencyId: string | null = null,
): Promise<DraftLetter[]> {
  const rows = await loadAssignedRows(db, directiveId, agencyId);
  const rowsOf = byAgency(rows);
  const addresses = await loadLetterAddresses(db, [...rowsOf.keys()], day);
  return addresses.map((address) => draft(directiveId, address, rowsOf.get(address.agencyId) ?? [], day));
}

function draft(directiveId: string, address: LetterAddress, rows: AssignedRow[], day: Day): DraftLetter {
  const { agencyId, agencyCode, agencyName, personId, personName, email } = address;
  const [first] = rows;
  const document = first ? documentName(first.directiveKind, first.documentNumber) : "";
  const tasks = (role: AssignedRow["role"]) =>
    rows
      .filter((row) => row.role === role)
      .map(({ id, ref, text, dueOn }) => ({ ref, text, document, dueOn, href: assignmentPath(id) }));
  return {
    kind: "ASSIGNED",
    period: periodOf("ASSIGNED", day, directiveId),
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
      title: first?.abstract ?? "",
      issuedOn: first?.issuedOn ?? day,
      lead: tasks("LEAD"),
      coordinating: tasks("COORDINATING"),
    }),
  };
}
