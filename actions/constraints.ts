import { QueryFailedError } from "typeorm";
import { Failure, type FailureCode } from "../rules/failure.ts";

// What a caller can mend when the database refuses: whoever comes second in a race learns it this way.
const constraints: Record<string, { code: FailureCode; path?: string[] }> = {
  directive_once: { code: "NUMBER_TAKEN", path: ["documentNumber"] },
  directive_no_cycle: { code: "CASCADE_CYCLE", path: ["assignmentId"] },
  agency_code: { code: "CODE_TAKEN", path: ["code"] },
  person_email: { code: "EMAIL_TAKEN", path: ["email"] },
  extension_one_waiting: { code: "EXTENSION_WAITING" },
  extension_number: { code: "VERSION_CONFLICT" },
  submission_one_waiting: { code: "VERSION_CONFLICT" },
  submission_version: { code: "VERSION_CONFLICT" },
};

// PostgreSQL's names of what only values of the caller bring about.
const causes: Record<string, { code: FailureCode }> = {
  "22003": { code: "INVALID_INPUT" }, // a number out of range
  "22021": { code: "INVALID_INPUT" }, // the letter U+0000, which no text may hold
  "22P05": { code: "INVALID_INPUT" }, // the same within JSON
  "23514": { code: "INVALID_INPUT" }, // a check
};

interface Refusal {
  code?: string;
  constraint?: string;
}

/** The refusal that an error of the database means to a caller, or the error itself. */
export function meant(error: unknown): unknown {
  const failed = error instanceof QueryFailedError;
  const { code = "", constraint = "" }: Refusal = failed ? error.driverError : error instanceof Error ? error : {};
  const known: { code: FailureCode; path?: string[] } | undefined = constraints[constraint] ?? causes[code];
  if (known) return new Failure(known.code, known.path ? { path: known.path } : {});
  // An id of the caller's choice that is taken, or one that names nothing. To remove what is in use is a fault of ours.
  if (code === "23505" && constraint.startsWith("PK_")) return new Failure("DUPLICATE_REQUEST");
  if (code === "23503" && failed && !/^\s*delete/i.test(error.query)) return new Failure("NOT_FOUND");
  return error;
}
