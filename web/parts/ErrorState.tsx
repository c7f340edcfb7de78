import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconRefresh } from "@tabler/icons-react";
import type { CombinedError } from "urql";
import { useText } from "../text/text.ts";
import { useFailure } from "./useFailure.ts";

/** A request that failed: what, why, what to do, and a button that tries again. */
export function ErrorState({ error, retry, title }: { error: CombinedError; retry?: () => void; title?: string }) {
  const t = useText();
  const failure = useFailure();
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={title ?? t("loadFailed")}
      my="sm"
    >
      <Stack gap="sm">
        <Text>{failure(error)}</Text>
        {retry && (
          <Group>
            <Button size="xs" variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={retry}>
              {t("retry")}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
