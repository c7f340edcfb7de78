import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useText } from "../../text/text.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { CloseMutation, type DirectiveHead } from "./directiveQuery.ts";

/** Ends a directive with a reason that every agency reads whose work is stopped by it. */
export function CloseDialog({ directive, onClose }: { directive: DirectiveHead; onClose: () => void }) {
  const t = useText();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const { send, busy, at, problems } = useChange(CloseMutation, ["reason"]);

  const end = async (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (!reason.trim() || busy) return;
    const { id, version } = directive;
    if (!(await send({ input: { id, expectedVersion: version, reason: reason.trim() } }))) return;
    said(t("directiveCloseDone", { number: directive.documentNumber ?? "" }));
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={`${t("directiveClose")} ${directive.documentNumber ?? ""}`} centered>
      <form onSubmit={end} noValidate>
        <Stack gap="sm">
          <Problems of={problems} />
          <Text>{t("directiveCloseBody")}</Text>
          <Textarea
            label={t("directiveCloseReason")}
            required
            data-autofocus
            autosize
            minRows={2}
            value={reason}
            error={missing ? t("directiveCloseMissing") : at.reason}
            onChange={(event) => {
              setMissing(false);
              setReason(event.currentTarget.value);
            }}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" color="red.8" loading={busy}>
              {t("directiveClose")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
