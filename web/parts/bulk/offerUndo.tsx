import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";

/** Says in passing what was done and offers to take it back. */
export function offerUndo(message: string, undo: string, onUndo: () => void): void {
  const note = notifications.show({
    color: "gray",
    autoClose: 15_000,
    message: (
      <Group justify="space-between" gap="xs">
        {message}
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            notifications.hide(note);
            onUndo();
          }}
        >
          {undo}
        </Button>
      </Group>
    ),
  });
}
