import { QueryFailedError } from "typeorm";
import { Failure, type FailureCode } from "../rules/failure.ts";

// What a caller can mend when the database refuses: whoever comes second in a race learns it this way.
const constraints: Record<string, FailureCode> = {
  directive_once: "NUMBER_TAKEN",
  agency_code: "CODE_TAKEN",
  person_email: "EMAIL_TAKEN",
  submission_one_waiting: "VERSION_CONFLICT",
  submission_version: "VERSION_CONFLICT",
};

// PostgreSQL's names of what only values of the caller bring about.
const causes: Record<string, FailureCode> = {
  "22003": "INVALID_INPUT", // a number out of range
  "22021": "INVALID_INPUT", // the letter U+0000, which no text may hold
  "22P05": "INVALID_INPUT", // the same within JSON
  "23514": "INVALID_INPUT", // a check
};

interface Refusal {
  code?: string;
  constraint?: string;
}

/** The refusal that an error of the database means to a caller, or the error itself. */
export function meant(error: unknown): unknown {
  const failed = error instanceof QueryFailedError;
  const { code = "", constraint = "" }: Refusal = failed ? error.driverError : error instanceof Error ? error : {};
  const known = constraints[constraint] ?? causes[code];
  if (known) return new Failure(known);
  // An id of the caller's choice that is taken, or one that names nothing. To remove what is in use is a fault of ours.
  if (code === "23505" && constraint.startsWith("PK_")) return new Failure("DUPLICATE_REQUEST");
  if (code === "23503" && failed && !/^\s*delete/i.test(error.query)) return new Failure("NOT_FOUND");
  return error;
}
