import type { Day } from "../rules/day.ts";
import type { Deadline } from "../rules/deadline.ts";
import type { DirectiveKind } from "../rules/directiveKind.ts";

/** A piece of the source: offsets into the text that was read, end exclusive. */
export type Span = { start: number; end: number };

/** A document that the directive says it rests on. */
export type Basis = { number: string; issuedOn: Day | null };

/** The head of a directive: what the letterhead, the opening and the signature block say. */
export type DraftDocument = {
  kind: DirectiveKind | null;
  number: string | null;
  issuer: string | null;
  issuedOn: Day | null;
  place: string | null;
  title: string | null;
  signer: string | null;
  signerTitle: string | null;
  bases: Basis[];
  /** The documents that this one changes or replaces. */
  amends: Basis[];
  recipients: string[];
};

/** How far each field can be relied on, 0 to 1: what is low a person looks at first. */
export type Confidence = { lead: number; deadline: number; text: number };

/** One task as read, with the places of the words it was read from. */
export type DraftTask = {
  ref: string;
  text: string;
  lead: string[];
  coordinating: string[];
  deadline: Deadline;
  deadlineText: string | null;
  reportTo: string[];
  target: string | null;
  span: Span;
  deadlineSpan: Span | null;
  leadSpan: Span | null;
  /** The headings above the task, outermost first, joined with " › ". */
  section: string | null;
  confidence: Confidence;
  /** Ids in the directory, in the order of `lead`; null where the directory does not know the name. Only with a directory. */
  leadIds?: (string | null)[];
  /** Ids in the directory, in the order of `coordinating`. Only with a directory. */
  coordinatingIds?: (string | null)[];
};

/** What a person must look at before issuing; one code each. */
export const WarningCode = {
  DUE_BEFORE_ISSUE: "DUE_BEFORE_ISSUE",
  AGENCY_UNKNOWN: "AGENCY_UNKNOWN",
  AGENCY_AMBIGUOUS: "AGENCY_AMBIGUOUS",
  DATE_DAMAGED: "DATE_DAMAGED",
  LEAD_MISSING: "LEAD_MISSING",
  YEAR_INFERRED: "YEAR_INFERRED",
  NUMBER_MISSING: "NUMBER_MISSING",
  ISSUED_ON_MISSING: "ISSUED_ON_MISSING",
  ISSUER_MISSING: "ISSUER_MISSING",
  NO_TASKS: "NO_TASKS",
  SECRET: "SECRET",
} as const;
export type WarningCode = keyof typeof WarningCode;

/** A doubt of the reader, in Vietnamese; `ref` names the task, null means the document. */
export type DraftWarning = {
  code: WarningCode;
  message: string;
  ref: string | null;
  /** The name as written that the directory does not settle. */
  name?: string;
  /** Ids of agencies to choose from: as near as one another, or the nearest to an unknown name. */
  candidates?: string[];
};

/** A directive as read from its text. */
export type Draft = { document: DraftDocument; tasks: DraftTask[]; warnings: DraftWarning[] };
