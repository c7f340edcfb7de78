import { type DirectiveKind, directiveKindName } from "../../rules/directiveKind.ts";
import type { LetterKind, LetterText } from "../../rules/letters.ts";

/** A letter as it would be sent, before it is written down; plain data. */
export interface DraftLetter {
  kind: LetterKind;
  period: string;
  recipient: string;
  agencyId: string;
  agencyCode: string;
  agencyName: string;
  personId: string | null;
  directiveId: string | null;
  assignmentIds: string[];
  /** All rows the letter is about; a very long letter lists only the oldest of them. */
  rowCount: number;
  text: LetterText;
}

/** Where a letter's line leads: the page of the assignment, which asks for sign-in first where needed. */
export function assignmentPath(assignmentId: string): string {
  return `/nhiem-vu/${assignmentId}`;
}

/** A directive as letters name it: "Kế hoạch số 146/KH-UBND". */
export function documentName(kind: DirectiveKind, documentNumber: string | null): string {
  return documentNumber ? `${directiveKindName(kind)} số ${documentNumber}` : directiveKindName(kind);
}
