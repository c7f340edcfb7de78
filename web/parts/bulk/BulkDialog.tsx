import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useText } from "../../text/text.ts";
import { newKey } from "../newKey.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useKept } from "../useKept.ts";
import { useWide } from "../useWide.ts";
import { BulkOutcome } from "./BulkOutcome.tsx";
import { type BulkResult, type BulkRow, ConfirmResults, ReturnResults } from "./bulkChanges.ts";
import { useWithdrawReturns } from "./useWithdrawReturns.ts";

/** Asks once for all picked rows, then tells of those that could not be done; they stay picked. */
export function BulkDialog({
  doing,
  rows: picked,
  onClose,
  onDone,
}: {
  doing: "confirm" | "return";
  rows: readonly BulkRow[];
  onClose: () => void;
  /** Told which rows were not done. */
  onDone: (failed: readonly string[]) => void;
}) {
  const t = useText();
  const wide = useWide();
  // What is asked about stays the same while the list behind is read anew.
  const [rows] = useState(() => picked.filter(({ viewerCan }) => viewerCan[doing]));
  const [results, setResults] = useState<readonly BulkResult[] | null>(null);
  const [reason, setReason, dropReason] = useKept("bulk.return", "");
  const [idempotencyKey] = useState(newKey);
  const [tried, setTried] = useState(false);
  const confirm = useChange(ConfirmResults);
  const giveBack = useChange(ReturnResults, ["reason"]);
  const { offer, withdraw } = useWithdrawReturns();
  const missing = doing === "return" && !reason.trim();
  const busy = confirm.busy || giveBack.busy;

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing || busy) return;
    const input = { rows: rows.map(({ id, version }) => ({ id, expectedVersion: version })), idempotencyKey };
    const done =
      doing === "confirm"
        ? await confirm.send({ input })
        : await giveBack.send({ input: { ...input, reason: reason.trim() } });
    if (!done) return;
    const { results: found } = done.change;
    const failed = found.filter(({ userErrors }) => userErrors.length > 0);
    onDone(failed.map(({ id }) => id));
    if (doing === "return") dropReason();
    if (failed.length > 0) return setResults(found);
    if (doing === "confirm") said(t("bulkConfirmed", { n: found.length }));
    else offer(t("bulkReturned", { n: found.length }), found);
    onClose();
  };

  const n = rows.length;
  return (
    <Modal
      opened
      onClose={onClose}
      title={doing === "confirm" ? t("bulkConfirmSure", { n }) : t("bulkReturnSure", { n })}
      size="lg"
      fullScreen={!wide}
    >
      {results ? (
        <BulkOutcome
          doing={doing}
          rows={rows}
          results={results}
          onClose={onClose}
          {...(doing === "return"
            ? {
                onUndo: () => {
                  void withdraw(results);
                  onClose();
                },
              }
            : {})}
        />
      ) : (
        <form onSubmit={send} noValidate>
          <Stack gap="sm">
            <Problems of={[...confirm.problems, ...giveBack.problems]} />
            <Text>{doing === "confirm" ? t("bulkConfirmFinal") : t("bulkReturnUndo")}</Text>
            {doing === "return" && (
              <Textarea
                label={t("returnReason")}
                description={t("bulkReturnHint")}
                required
                autosize
                minRows={2}
                maxRows={10}
                data-autofocus
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
                error={tried && missing ? t("returnMissing") : giveBack.at.reason}
              />
            )}
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                {t("cancel")}
              </Button>
              <Button type="submit" loading={busy} {...(doing === "return" ? { color: "red.8" } : {})}>
                {doing === "confirm" ? t("bulkConfirm", { n }) : t("bulkReturn", { n })}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
