import { type Failure, type Locale, message } from "../rules/failure.ts";
import type { UserError } from "./payloads/userError.ts";

/** A refusal as the caller is told of it. */
export function userError(failure: Failure, locale: Locale): UserError {
  return { code: failure.code, path: failure.path ?? null, message: message(failure.code, failure.details, locale) };
}
