import { registerEnumType } from "type-graphql";
import { Timeliness } from "../../rules/timeliness.ts";

registerEnumType(Timeliness, {
  name: "Timeliness",
  description: "How the work stands against its due day; derived for the day asked about, never stored.",
  valuesConfig: {
    ON_TIME: { description: "Completed by the due day, or without one." },
    LATE: { description: "Completed after the due day." },
    OVERDUE: { description: "Open and past the due day." },
    DUE_SOON: { description: "Open, due within three working days." },
    IN_TERM: { description: "Open and not yet due, or waiting for confirmation and submitted in time." },
    NO_DEADLINE: { description: "Open without a due day." },
    STALE: { description: "Open without a due day and without a report for more than 90 days." },
  },
});

/** The parts of a count that can be opened to their rows. */
export const ProgressPart = {
  ALL: "ALL",
  COMPLETED: "COMPLETED",
  ON_TIME: "ON_TIME",
  LATE: "LATE",
  OPEN: "OPEN",
  IN_TERM: "IN_TERM",
  OVERDUE: "OVERDUE",
  NO_DEADLINE: "NO_DEADLINE",
  SUSPENDED: "SUSPENDED",
  CANCELLED: "CANCELLED",
} as const;
export type ProgressPart = keyof typeof ProgressPart;
registerEnumType(ProgressPart, { name: "ProgressPart", description: "A part of a count, opened to exactly its rows." });

/** Which way a list is sorted. */
export const OrderDirection = { ASC: "ASC", DESC: "DESC" } as const;
export type OrderDirection = keyof typeof OrderDirection;
registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "Which way a list is sorted; nulls come last.",
});

/** What directives can be sorted by. */
export const DirectiveOrderField = { ISSUED_ON: "ISSUED_ON", DOCUMENT_NUMBER: "DOCUMENT_NUMBER" } as const;
export type DirectiveOrderField = keyof typeof DirectiveOrderField;
registerEnumType(DirectiveOrderField, { name: "DirectiveOrderField", description: "What directives are sorted by." });

/** What assignments can be sorted by. */
export const AssignmentOrderField = {
  DUE_ON: "DUE_ON",
  ASSIGNED_ON: "ASSIGNED_ON",
  SUBMITTED_ON: "SUBMITTED_ON",
} as const;
export type AssignmentOrderField = keyof typeof AssignmentOrderField;
registerEnumType(AssignmentOrderField, {
  name: "AssignmentOrderField",
  description: "What assignments are sorted by.",
});

/** What agencies can be sorted by. */
export const AgencyOrderField = { NAME: "NAME", CODE: "CODE" } as const;
export type AgencyOrderField = keyof typeof AgencyOrderField;
registerEnumType(AgencyOrderField, { name: "AgencyOrderField", description: "What agencies are sorted by." });
