import { notifications } from "@mantine/notifications";
import { useText } from "../../text/text.ts";
import type { DraftTask } from "./draft.ts";
import { mergeTasks, splitTask } from "./splitMerge.ts";
import type { DeskState } from "./useDesk.ts";
import { useUndo } from "./useUndo.tsx";

/** Splits a task at the cursor and merges it with the next; the merge can be undone. */
export function useSplitMerge(desk: DeskState) {
  const t = useText();
  const change = useUndo(desk);
  const {
    act,
    source: { sourceText },
  } = desk;
  const { tasks } = desk.desk.draft;
  const split = (task: DraftTask, at: number | null): void => {
    const source = sourceText ?? "";
    if (at !== null && splitTask(task, at, source)) act({ do: "split", id: task.id, at, source });
    else notifications.show({ color: "gray", message: t("splitNowhere") });
  };
  const merge = (first: DraftTask): void => {
    const second = tasks[tasks.indexOf(first) + 1];
    if (!second) return;
    const merged = tasks.flatMap((task) =>
      task === first ? [mergeTasks(first, second)] : task === second ? [] : [task],
    );
    change(t("taskMerged", { ref: first.refLabel }), merged);
  };
  return { split, merge };
}
