import { Alert, Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { type SubmitEvent, useState } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { DayInput } from "../DayInput.tsx";
import { DueDay } from "../DueDay.tsx";
import { newKey } from "../newKey.ts";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useWide } from "../useWide.ts";
import { AddedDays } from "./AddedDays.tsx";
import type { PageAssignment } from "./assignmentQuery.ts";
import { RequestExtension } from "./extensionChanges.ts";
import { useExtensionWords } from "./useExtensionWords.ts";

/** Asks for more time: until when and why, with what the new day means in working days. */
export function ExtensionDialog({
  assignment,
  opened,
  onClose,
}: {
  assignment: PageAssignment;
  opened: boolean;
  onClose: () => void;
}) {
  const t = useText();
  const wide = useWide();
  const {
    id,
    version,
    dueOn,
    originalDueOn,
    task,
    directive,
    extensions,
    overdueDays,
    nextExtensionFlagged,
    viewerCan,
  } = assignment;
  const { day, setDay, reason, setReason, drop } = useExtensionWords(id);
  const [idempotencyKey, renew] = useState(newKey);
  const [tried, setTried] = useState(false);
  const { send, busy, at, problems, forget } = useChange(RequestExtension, ["dueOn", "reason"]);
  if (!dueOn) return null;
  const later = day !== null && day > dueOn;
  const dayFault =
    day === null ? t("extensionDayMissing") : !later && t("extensionDayEarlier", { day: formatDay(dueOn) });

  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!later || !reason.trim() || busy) return;
    const input = { id, expectedVersion: version, dueOn: day, reason: reason.trim(), idempotencyKey };
    if (!(await send({ input }))) return;
    drop();
    setTried(false);
    renew(newKey());
    said(t("extensionSent", { agency: directive.monitor.name }));
    onClose();
  };
  const close = () => {
    forget();
    setTried(false);
    onClose();
  };

  return (
    <Modal
      opened={opened && (viewerCan.extend || tried)}
      onClose={close}
      title={t("extensionAskFor", { ref: task.refLabel })}
      fullScreen={!wide}
    >
      <form onSubmit={ask} noValidate>
        <Stack gap="sm">
          <Text>
            {t("taskDueEffective")}: <DueDay day={dueOn} original={originalDueOn} />
          </Text>
          {overdueDays > 0 && <Text c="var(--state-late)">{t("extensionLateStays", { n: overdueDays })}</Text>}
          {nextExtensionFlagged && (
            <Alert color="yellow" variant="light" icon={<IconFlag aria-hidden />}>
              {t("extensionWillFlag", { n: extensions.length + 1 })}
            </Alert>
          )}
          <Problems of={problems} />
          {!viewerCan.extend && <Text c="var(--state-late)">{t("formTooLate")}</Text>}
          <div>
            <DayInput
              label={t("extensionUntil")}
              visibleLabel
              w={wide ? 220 : "100%"}
              value={day}
              onChange={setDay}
              error={(tried && dayFault) || (day !== null && dayFault) || at.dueOn}
            />
            {later && (
              <Text size="xs" c="dimmed" mt={4} aria-live="polite">
                <AddedDays due={dueOn} day={day} />
              </Text>
            )}
          </div>
          <Textarea
            label={t("extensionReason")}
            description={t("extensionReasonHint")}
            required
            autosize
            minRows={3}
            maxRows={10}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && !reason.trim() ? t("extensionReasonMissing") : at.reason}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {t("cancel")}
            </Button>
            <Button type="submit" loading={busy} disabled={!viewerCan.extend}>
              {t("extensionSend")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
