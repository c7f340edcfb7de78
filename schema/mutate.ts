import { type Action, perform } from "../actions/act.ts";
import { Failure } from "../rules/failure.ts";
import { Failures } from "../rules/failures.ts";
import type { ApiContext } from "./context.ts";
import { userError } from "./failures.ts";
import type { Outcome } from "./payloads/payload.ts";

/** What an action needs besides its input, and where its answer leads. */
export interface Mutation<Result> {
  /** The rows to read once the change is made. */
  ids: (result: Result) => string[];
  /** The row to show as it stands when somebody else was faster. */
  current?: string;
  idempotencyKey?: string | null | undefined;
}

/** Runs an action through the one door; what the caller can mend comes back as data, everything else is thrown on. */
export async function mutate<Input extends object, Result>(
  context: ApiContext,
  action: Action<Input, Result>,
  input: Input,
  { ids, current, idempotencyKey }: Mutation<Result>,
): Promise<Outcome> {
  try {
    return { ids: ids(await perform(context.door, action, input, idempotencyKey)), userErrors: [] };
  } catch (error) {
    const failures = error instanceof Failures ? error.failures : error instanceof Failure ? [error] : null;
    if (!failures) throw error;
    const standing = failures.flatMap(({ code, details }) => {
      if (code === "VERSION_CONFLICT") return current ?? [];
      return code === "NUMBER_TAKEN" ? String(details?.directiveId ?? "") || [] : [];
    });
    return { ...refused(context, ...failures), ids: standing.slice(0, 1) };
  }
}

/** The answer to what was refused: nothing to read, and what to mend. */
export function refused({ locale }: ApiContext, ...failures: Failure[]): Outcome {
  return { ids: [], failures, userErrors: failures.map((failure) => userError(failure, locale)) };
}
