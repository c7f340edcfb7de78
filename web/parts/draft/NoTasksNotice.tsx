import { Alert, Button, Stack, Text } from "@mantine/core";
import { IconFileUnknown } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";

/** Says before anything is kept that no task was found, and offers a draft without any. */
export function NoTasksNotice({ busy, makeEmpty }: { busy: boolean; makeEmpty: () => void }) {
  const t = useText();
  return (
    <Alert role="alert" color="yellow" variant="light" icon={<IconFileUnknown aria-hidden />} title={t("noTasksFound")}>
      <Stack gap="xs" align="flex-start">
        <Text>{t("noTasksFoundNext")}</Text>
        <Button size="xs" variant="default" loading={busy} onClick={makeEmpty}>
          {t("makeEmptyDraft")}
        </Button>
      </Stack>
    </Alert>
  );
}
