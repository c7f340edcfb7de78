import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useEffect, useRef } from "react";
import { useText } from "../../text/text.ts";
import type { DraftTask } from "./draft.ts";
import type { Step } from "./draftReducer.ts";
import type { DeskState } from "./useDesk.ts";

/** Changes the tasks at once and offers to take that back; what is typed in between stays. */
export function useUndo({ act, desk: { draft } }: DeskState) {
  const t = useText();
  // An offer must not outlive the desk it belongs to.
  const offer = useRef<string | null>(null);
  useEffect(() => () => void (offer.current && notifications.hide(offer.current)), []);
  return (message: string, after: DraftTask[], step: Step = { do: "tasks", tasks: after }): void => {
    const before = draft.tasks;
    act(step);
    if (offer.current) notifications.hide(offer.current);
    const note = notifications.show({
      color: "gray",
      message: (
        <Group justify="space-between" gap="xs">
          {message}
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => {
              act({ do: "undo", before, after });
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
}
