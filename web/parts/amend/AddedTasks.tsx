import { Button, Text } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";
import type { DraftTask } from "../draft/draft.ts";
import classes from "./Amend.module.css";
import { addedTask } from "./adjustment.ts";
import { ChangeFields } from "./ChangeFields.tsx";
import { RowProblems } from "./RowProblems.tsx";
import type { AdjustmentState } from "./useAdjustment.ts";

/** The tasks that an adjustment brings. */
export function AddedTasks({ state: { it, set, ofRows } }: { state: AdjustmentState }) {
  const t = useText();
  const change = (id: string, to: Partial<DraftTask>) =>
    set({ added: it.added.map((task) => (task.id === id ? { ...task, ...to } : task)) });
  return (
    <section aria-labelledby="bo-sung" className={classes.section}>
      <h2 id="bo-sung" className={classes.heading}>
        {t("amendAdded", { n: it.added.length })}
      </h2>
      {it.added.map((task) => (
        <article
          key={task.id}
          className={classes.row}
          data-kind="ADD"
          aria-label={t("amendTask", { ref: task.ref || "?" })}
        >
          <ChangeFields task={task} effectiveOn={it.effectiveOn} reference onChange={(to) => change(task.id, to)} />
          <RowProblems of={ofRows.get(task.id)} />
          <Button
            mt="xs"
            size="compact-sm"
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => set({ added: it.added.filter(({ id }) => id !== task.id) })}
          >
            {t("amendAddUndo", { ref: task.ref || "?" })}
          </Button>
        </article>
      ))}
      {it.added.length === 0 && <Text c="dimmed">{t("amendAddedNone")}</Text>}
      <Button
        mt="xs"
        size="sm"
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => set({ added: [...it.added, addedTask(it.added)] })}
      >
        {t("amendAdd")}
      </Button>
    </section>
  );
}
