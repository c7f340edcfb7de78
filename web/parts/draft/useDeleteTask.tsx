import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useText } from "../../text/text.ts";
import type { DraftTask } from "./draft.ts";
import type { DeskState } from "./useDesk.ts";

/** Deletes a task at once and offers to bring it back, instead of asking first. */
export function useDeleteTask({ act, desk: { draft } }: DeskState): (task: DraftTask) => void {
  const t = useText();
  return (task) => {
    const at = draft.tasks.findIndex(({ id }) => id === task.id);
    act({ do: "delete", id: task.id });
    const note = notifications.show({
      color: "gray",
      message: (
        <Group justify="space-between">
          {t("taskDeleted", { ref: task.ref })}
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => {
              act({ do: "restore", task, at });
              notifications.hide(note);
            }}
          >
            {t("undo")}
          </Button>
        </Group>
      ),
    });
  };
}
