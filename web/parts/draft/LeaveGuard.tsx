import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../../text/text.ts";

/** Asks before unsaved work is left, inside the application and when the tab is closed. */
export function LeaveGuard({ dirty, save }: { dirty: boolean; save: () => Promise<boolean> }) {
  const t = useText();
  const [saving, setSaving] = useState(false);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  return (
    <Modal opened={status === "blocked"} onClose={() => reset?.()} title={t("leaveTitle")} centered>
      <Stack>
        <Text>{t("leaveBody")}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => reset?.()}>
            {t("stay")}
          </Button>
          <Button variant="default" onClick={() => proceed?.()}>
            {t("leaveAnyway")}
          </Button>
          <Button
            loading={saving}
            onClick={async () => {
              setSaving(true);
              const done = await save();
              setSaving(false);
              if (done) proceed?.();
              else reset?.();
            }}
          >
            {t("saveAndLeave")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
