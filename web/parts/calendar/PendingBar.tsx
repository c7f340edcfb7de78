import { Alert, Button, Group } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../text/text.ts";
import { ApplyDialog } from "./ApplyDialog.tsx";
import type { WorkingCalendar } from "./calendarQuery.ts";
import type { usePending } from "./usePending.ts";

/** How many changes wait to be applied, with the way to see what they move. */
export function PendingBar({
  calendar,
  changes,
}: {
  calendar: WorkingCalendar;
  changes: ReturnType<typeof usePending>;
}) {
  const t = useText();
  const [looking, setLooking] = useState(false);
  if (changes.count === 0) return null;
  return (
    <>
      <Alert color="blue" variant="light" mb="sm" icon={<IconPencil aria-hidden />} role="status">
        <Group justify="space-between" gap="sm">
          {t("pendingCount", { n: changes.count })}
          <Group gap="xs">
            <Button variant="default" size="compact-md" onClick={changes.drop}>
              {t("pendingDrop")}
            </Button>
            <Button size="compact-md" onClick={() => setLooking(true)}>
              {t("pendingPreview")}
            </Button>
          </Group>
        </Group>
      </Alert>
      {looking && <ApplyDialog calendar={calendar} changes={changes} onClose={() => setLooking(false)} />}
    </>
  );
}
