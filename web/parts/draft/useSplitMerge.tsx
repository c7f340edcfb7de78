import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useEffect, useRef } from "react";
import { useText } from "../../text/text.ts";
import type { DraftTask } from "./draft.ts";
import { splitTask } from "./splitMerge.ts";
import type { DeskState } from "./useDesk.ts";

/** Splits a task at the cursor and merges it with the next; the merge can be undone. */
export function useSplitMerge({ act, desk: { draft }, source: { sourceText } }: DeskState) {
  const t = useText();
  const split = (task: DraftTask, at: number | null): void => {
    const source = sourceText ?? "";
    if (at !== null && splitTask(task, at, source)) act({ do: "split", id: task.id, at, source });
    else notifications.show({ color: "gray", message: t("splitNowhere") });
  };
  // An offer to undo must not outlive the desk it belongs to.
  const offer = useRef<string | null>(null);
  useEffect(() => () => void (offer.current && notifications.hide(offer.current)), []);
  const merge = (task: DraftTask): void => {
    const before = draft.tasks;
    act({ do: "merge", id: task.id });
    const note = notifications.show({
      color: "gray",
      message: (
        <Group justify="space-between" gap="xs">
          {t("taskMerged", { ref: task.ref })}
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => {
              act({ do: "tasks", tasks: before });
              notifications.hide(note);
            }}
          >
            {t("undo")}
          </Button>
        </Group>
      ),
    });
    offer.current = note;
  };
  return { split, merge };
}
