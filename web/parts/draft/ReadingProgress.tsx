import { Alert, Button, Group, Progress, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconPlayerStop } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";
import type { ReadingNow } from "./readingQuery.ts";

/** How far the reading of a file has come, page by page, and how to stop it. */
export function ReadingProgress({
  reading,
  cancel,
  cancelling,
}: {
  reading: ReadingNow;
  cancel: () => void;
  cancelling: boolean;
}) {
  const t = useText();
  const { pagesDone: done, pagesTotal: total } = reading;
  const name = reading.file.name;
  const said =
    reading.state === "WAITING"
      ? t("readingWaits")
      : total
        ? t("readingPages", { done, total })
        : t("readingFile", { name });
  return (
    <Stack gap={6} maw={560}>
      <Text fw={600} style={{ overflowWrap: "anywhere" }}>
        {name}
      </Text>
      <Progress
        value={total ? Math.max(2, (done / total) * 100) : 100}
        animated={!total}
        aria-label={t("readingFile", { name })}
      />
      <Group justify="space-between">
        <Text role="status" c="dimmed">
          {said}
        </Text>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlayerStop size={16} aria-hidden />}
          loading={cancelling}
          onClick={cancel}
        >
          {t("readingCancel")}
        </Button>
      </Group>
      {reading.unattended && (
        <Alert role="alert" color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />}>
          {t("readingUnattended")}
        </Alert>
      )}
      <Text size="xs" c="dimmed">
        {t("readingGoesOn")}
      </Text>
    </Stack>
  );
}
