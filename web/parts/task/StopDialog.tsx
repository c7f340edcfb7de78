import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useText } from "../../text/text.ts";
import { newKey } from "../newKey.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useKept } from "../useKept.ts";
import type { PageAssignment } from "./assignmentQuery.ts";
import { Cancel, Suspend } from "./stopChanges.ts";

/** How the work is stopped: for a while, or for good. */
export type Stopping = "suspend" | "cancel";

const words = {
  suspend: { title: "stopSuspendTitle", hint: "stopSuspendHint", send: "stopSuspend", done: "stopSuspended" },
  cancel: { title: "stopCancelTitle", hint: "stopCancelHint", send: "stopCancel", done: "stopCancelled" },
} as const;

/** Asks why before the work is stopped, and says what that means. */
export function StopDialog({
  assignment,
  stopping,
  onClose,
}: {
  assignment: PageAssignment;
  stopping: Stopping;
  onClose: () => void;
}) {
  const t = useText();
  const { id, version, state, task } = assignment;
  const [reason, setReason, dropReason] = useKept(`stop.${id}`, "");
  const [idempotencyKey] = useState(newKey);
  const [missing, setMissing] = useState(false);
  const suspend = useChange(Suspend, ["reason"]);
  const cancel = useChange(Cancel, ["reason"]);
  const { at, busy, problems } = stopping === "suspend" ? suspend : cancel;
  const text = words[stopping];

  const stop = async (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (!reason.trim() || busy) return;
    const input = { id, expectedVersion: version, reason: reason.trim(), idempotencyKey };
    if (!(await (stopping === "suspend" ? suspend : cancel).send({ input }))) return;
    dropReason();
    said(t(text.done, { ref: task.refLabel }));
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={t(text.title, { ref: task.refLabel })} centered>
      <form onSubmit={stop} noValidate>
        <Stack gap="sm">
          <Problems of={problems} />
          <Text>{t(text.hint)}</Text>
          {state === "SUBMITTED" && <Text c="var(--state-soon)">{t("stopWaiting")}</Text>}
          <Textarea
            label={t("stopReason")}
            description={t("stopReasonHint")}
            required
            autosize
            minRows={2}
            maxRows={8}
            data-autofocus
            value={reason}
            onChange={(event) => {
              setMissing(false);
              setReason(event.currentTarget.value);
            }}
            error={missing ? t("stopReasonMissing") : at.reason}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("close")}
            </Button>
            <Button type="submit" loading={busy} {...(stopping === "cancel" ? { color: "red.8" } : {})}>
              {t(text.send)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
