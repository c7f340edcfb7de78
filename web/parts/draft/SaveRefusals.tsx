import { Alert, Anchor, Button, Group, List, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";
import type { DeskState } from "./useDesk.ts";

/** Why a save or an issue was refused; each refusal leads to its task, and nothing typed is lost. */
export function SaveRefusals({ desk, reload }: { desk: DeskState; reload: () => Promise<void> }) {
  const t = useText();
  const { refusals } = desk;
  if (refusals.length === 0) return null;
  const conflict = refusals.some(({ code }) => code === "VERSION_CONFLICT");
  const taskOf = (path: readonly string[] | null) => desk.desk.draft.tasks.find(({ id }) => path?.includes(id));
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      mb="sm"
      icon={<IconAlertTriangle aria-hidden />}
      title={t("draftSaveFailed")}
      withCloseButton
      closeButtonLabel={t("close")}
      onClose={() => desk.setRefusals([])}
    >
      <Stack gap="xs">
        {conflict ? (
          <>
            <Text>
              {desk.conflict
                ? t("draftConflictNext", { theirs: desk.conflict.theirs, both: desk.conflict.both })
                : t("draftConflict")}
            </Text>
            <Group gap="xs">
              <Button
                size="xs"
                disabled={!desk.conflict}
                onClick={() => {
                  desk.mergeBoth();
                  notifications.show({ color: "green", message: t("mergedBoth") });
                }}
              >
                {t("mergeBoth")}
              </Button>
              <Button size="xs" variant="default" onClick={() => void desk.save(true)} loading={desk.saving}>
                {t("keepMine")}
              </Button>
              <Button size="xs" variant="default" onClick={() => void reload()}>
                {t("takeTheirs")}
              </Button>
            </Group>
          </>
        ) : (
          <>
            <List size="sm">
              {refusals.map(({ path, message }) => {
                const task = taskOf(path);
                return (
                  <List.Item key={`${path?.join(".")} ${message}`}>
                    {task ? (
                      <Anchor component="button" type="button" onClick={() => desk.act({ do: "select", id: task.id })}>
                        {task.refLabel}: {message}
                      </Anchor>
                    ) : (
                      message
                    )}
                  </List.Item>
                );
              })}
            </List>
            <Text c="dimmed">{t("draftSaveFailedNext")}</Text>
          </>
        )}
      </Stack>
    </Alert>
  );
}
