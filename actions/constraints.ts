import { QueryFailedError } from "typeorm";
import { Failure, type FailureCode } from "../rules/failure.ts";

// What a caller can mend when the database refuses: whoever comes second in a race learns it this way.
const codes: Record<string, FailureCode> = {
  directive_once: "NUMBER_TAKEN",
  agency_code: "CODE_TAKEN",
  person_email: "EMAIL_TAKEN",
  submission_one_waiting: "VERSION_CONFLICT",
  submission_version: "VERSION_CONFLICT",
};

/** The refusal that a violated unique constraint means, or the error itself. */
export function meant(error: unknown): unknown {
  if (!(error instanceof QueryFailedError)) return error;
  const { constraint } = error.driverError as { constraint?: string };
  const code = constraint ? codes[constraint] : undefined;
  return code ? new Failure(code) : error;
}
