import { notifications } from "@mantine/notifications";
import { useMutation } from "urql";
import { useText } from "../../text/text.ts";
import { said } from "../said.tsx";
import { useFailure } from "../useFailure.ts";
import { type BulkResult, WithdrawReturns } from "./bulkChanges.ts";
import { offerUndo } from "./offerUndo.tsx";

/** Takes returns back: offered in passing after they were made, each only until its agency has gone on from it. */
export function useWithdrawReturns(): {
  withdraw: (results: readonly BulkResult[]) => Promise<void>;
  offer: (message: string, results: readonly BulkResult[]) => void;
} {
  const t = useText();
  const failure = useFailure();
  const [, run] = useMutation(WithdrawReturns);
  const withdraw = async (results: readonly BulkResult[]) => {
    const rows = results.flatMap(({ assignment, userErrors }) =>
      assignment && userErrors.length === 0 ? [{ id: assignment.id, expectedVersion: assignment.version }] : [],
    );
    const { data, error } = await run({ input: { rows } });
    const done = data?.change.results.filter(({ userErrors }) => userErrors.length === 0).length ?? 0;
    if (done > 0) said(t("bulkUndone", { n: done }));
    if (error || done < rows.length)
      notifications.show({
        color: "red",
        message: error ? failure(error) : t("bulkNotUndone", { n: rows.length - done }),
      });
  };
  const offer = (message: string, results: readonly BulkResult[]) =>
    offerUndo(message, t("undo"), () => void withdraw(results));
  return { withdraw, offer };
}
