import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { meant } from "../actions/constraints.ts";
import { Failure, message } from "../rules/failure.ts";
import { Failures } from "../rules/failures.ts";
import { limitExceeded } from "./limits.ts";

/** Codes that the server itself gives to requests it cannot take; their messages are for whoever wrote the request. */
const askersFault = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "SIGN_IN_REQUIRED",
  limitExceeded,
]);

/** How errors leave the API: a stable code and, in production, nothing of what went wrong inside. */
export function formatErrors(production: boolean, onFault: (error: unknown) => void = () => undefined) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = meant(unwrapResolverError(error));
    const at = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    };
    const failure = cause instanceof Failures ? cause.failures[0] : cause;
    if (failure instanceof Failure) {
      const field = failure.path ? { field: failure.path } : {};
      return { ...at, message: message(failure.code, failure.details), extensions: { code: failure.code, ...field } };
    }
    if (cause instanceof ArgumentValidationError) {
      const fields = cause.extensions.validationErrors.flatMap((wrong) => namesOf(wrong));
      return { ...at, message: message("INVALID_INPUT"), extensions: { code: "BAD_USER_INPUT", fields } };
    }
    const { code, limit, cost } = formatted.extensions ?? {};
    if (typeof limit === "string") {
      return {
        ...at,
        message: formatted.message,
        extensions: { code: limitExceeded, limit, ...(cost ? { cost } : {}) },
      };
    }
    if (typeof code === "string" && askersFault.has(code)) {
      return { ...at, message: formatted.message, extensions: { code } };
    }
    onFault(cause);
    const hidden = "Hệ thống gặp sự cố, vui lòng thử lại sau.";
    return {
      ...at,
      message: production ? hidden : formatted.message,
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  };
}

interface Wrong {
  property: string;
  children?: Wrong[];
}

function namesOf({ property, children }: Wrong): string[] {
  if (!children || children.length === 0) return [property];
  return children.flatMap((child) => namesOf(child).map((name) => `${property}.${name}`));
}
