import type { CombinedError } from "urql";
import { isSignedOut } from "../client.ts";
import { useText } from "../text/text.ts";

/** Turns a failed request into a sentence that says what happened and what to do. */
export function useFailure(): (error: CombinedError) => string {
  const t = useText();
  return (error) => {
    if (isSignedOut(error)) return t("signedOutMeanwhile");
    if (error.networkError) return t("networkFailed");
    const [first] = error.graphQLErrors;
    // Faults carry no message for people; limits and refusals do.
    return first && first.extensions.code !== "INTERNAL_SERVER_ERROR" ? first.message : t("serverFailed");
  };
}
