import { Button, Group, Stack } from "@mantine/core";
import { IconArrowBackUp, IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { newKey } from "../newKey.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import type { PageAssignment } from "./assignmentQuery.ts";
import { ConfirmResult } from "./changes.ts";
import { ReturnForm } from "./ReturnForm.tsx";

/** Confirms the waiting result, or returns it with a reason; nothing where the viewer may do neither. */
export function Decide({ assignment, onDecided }: { assignment: PageAssignment; onDecided?: () => void }) {
  const t = useText();
  const { id, version, viewerCan, task, agency } = assignment;
  const [returning, setReturning] = useState(false);
  const [idempotencyKey] = useState(newKey);
  const { send, busy, problems } = useChange(ConfirmResult);

  const confirm = async () => {
    if (!(await send({ input: { id, expectedVersion: version, idempotencyKey } }))) return;
    said(t("confirmed", { ref: task.refLabel, agency: agency.name }));
    onDecided?.();
  };

  if (returning)
    return <ReturnForm assignment={assignment} onClose={() => setReturning(false)} onReturned={() => onDecided?.()} />;
  // Who was overtaken by a colleague still reads why.
  if (!viewerCan.confirm && !viewerCan.return) return <Problems of={problems} />;
  return (
    <Stack gap="sm">
      <Problems of={problems} />
      <Group gap="sm">
        {viewerCan.confirm && (
          <Button leftSection={<IconCircleCheck size={18} aria-hidden />} loading={busy} onClick={() => void confirm()}>
            {t("taskConfirm")}
          </Button>
        )}
        {viewerCan.return && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            disabled={busy}
            onClick={() => setReturning(true)}
          >
            {t("taskReturn")}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
