import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useText } from "../../text/text.ts";
import { newKey } from "../newKey.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useKept } from "../useKept.ts";
import type { PageAssignment } from "./assignmentQuery.ts";
import { ReturnResult } from "./changes.ts";

/** Returns a waiting result; the reason goes to the agency and must be there. */
export function ReturnForm({
  assignment,
  onClose,
  onReturned,
}: {
  assignment: PageAssignment;
  onClose: () => void;
  onReturned: () => void;
}) {
  const t = useText();
  const { id, version, task, agency, viewerCan } = assignment;
  const [reason, setReason, dropReason] = useKept(`return.${id}`, "");
  const [idempotencyKey] = useState(newKey);
  const [missing, setMissing] = useState(false);
  const { send, busy, at, problems } = useChange(ReturnResult, ["reason"]);

  const giveBack = async (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (!reason.trim() || busy) return;
    if (!(await send({ input: { id, expectedVersion: version, reason: reason.trim(), idempotencyKey } }))) return;
    dropReason();
    said(t("returned", { ref: task.refLabel, agency: agency.name }));
    onClose();
    onReturned();
  };

  return (
    <form onSubmit={giveBack} noValidate aria-label={t("taskReturn")}>
      <Stack gap="sm">
        <Problems of={problems} />
        {!viewerCan.return && <Text c="var(--state-late)">{t("formTooLate")}</Text>}
        <Textarea
          label={t("returnReason")}
          description={t("returnReasonHint")}
          required
          autosize
          minRows={2}
          maxRows={10}
          autoFocus
          value={reason}
          onChange={(event) => {
            setMissing(false);
            setReason(event.currentTarget.value);
          }}
          error={missing ? t("returnMissing") : at.reason}
        />
        <Group gap="sm">
          <Button type="submit" color="red.8" loading={busy} disabled={!viewerCan.return}>
            {t("returnSend")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t("close")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
