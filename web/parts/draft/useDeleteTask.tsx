import { useText } from "../../text/text.ts";
import type { DraftTask } from "./draft.ts";
import type { DeskState } from "./useDesk.ts";
import { useUndo } from "./useUndo.tsx";

/** Deletes a task at once and offers to bring it back, instead of asking first. */
export function useDeleteTask(desk: DeskState): (task: DraftTask) => void {
  const t = useText();
  const change = useUndo(desk);
  return ({ id, refLabel }) => {
    const rest = desk.desk.draft.tasks.filter((task) => task.id !== id);
    change(t("taskDeleted", { ref: refLabel }), rest, { do: "delete", id });
  };
}
