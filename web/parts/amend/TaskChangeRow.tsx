import { Button, Group, Text, Textarea } from "@mantine/core";
import { IconArrowBackUp, IconPencil, IconX } from "@tabler/icons-react";
import { memo } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import type { DraftTask } from "../draft/draft.ts";
import classes from "./Amend.module.css";
import type { TaskChange } from "./adjustment.ts";
import { ChangeFields } from "./ChangeFields.tsx";
import { RowProblems } from "./RowProblems.tsx";

type RowProps = {
  task: DraftTask;
  change: TaskChange | undefined;
  problems: readonly string[] | undefined;
  effectiveOn: string | null;
  onChange: (id: string, change: TaskChange | null) => void;
};

/** A task of the directive: as it is, leaving with a reason, or with the fields of its change. */
export const TaskChangeRow = memo(
  function TaskChangeRow({ task, change, problems, effectiveOn, onChange }: RowProps) {
    const t = useText();
    const names = task.lead.map(({ name, agencyName }) => agencyName ?? name).join(", ");
    const due = task.dueOn ? formatDay(task.dueOn) : task.deadlineLabel || t(`deadline${task.deadlineKind}`);
    return (
      <article className={classes.row} data-kind={change?.kind} aria-label={t("amendTask", { ref: task.refLabel })}>
        <div className={classes.line}>
          <span className={classes.ref}>{task.refLabel}</span>
          <div className={classes.words}>
            <Text span inherit lineClamp={2} className={classes.text}>
              {task.text}
            </Text>
            <Text size="xs" c="dimmed">
              {names} · {due}
            </Text>
          </div>
          <Group gap={4} wrap="nowrap" className={classes.verbs}>
            {change ? (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                onClick={() => onChange(task.id, null)}
              >
                {t("amendUndo")}
              </Button>
            ) : (
              <>
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconPencil size={16} aria-hidden />}
                  aria-label={`${t("amendChange")} ${task.refLabel}`}
                  onClick={() => onChange(task.id, { kind: "CHANGE", task })}
                >
                  {t("amendChange")}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconX size={16} aria-hidden />}
                  aria-label={`${t("amendDrop")} ${task.refLabel}`}
                  onClick={() => onChange(task.id, { kind: "DROP", reason: "" })}
                >
                  {t("amendDrop")}
                </Button>
              </>
            )}
          </Group>
        </div>
        {change?.kind === "DROP" && (
          <Textarea
            className={`${classes.body}`}
            label={t("amendDropReason")}
            required
            autosize
            minRows={1}
            maxRows={6}
            value={change.reason}
            onChange={(event) => onChange(task.id, { kind: "DROP", reason: event.currentTarget.value })}
          />
        )}
        {change?.kind === "CHANGE" && (
          <div className={classes.body}>
            <ChangeFields
              task={change.task}
              effectiveOn={effectiveOn}
              onChange={(to) => onChange(task.id, { kind: "CHANGE", task: { ...change.task, ...to } })}
            />
          </div>
        )}
        <RowProblems of={problems} />
      </article>
    );
  },
  // Seventy rows stand in the list; one that nobody works on does not draw itself again.
  (a, b) => a.task === b.task && !a.change && !b.change && !a.problems && !b.problems,
);
