import { Checkbox, Text, UnstyledButton } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { type Dispatch, memo } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import classes from "./Draft.module.css";
import type { DraftTask } from "./draft.ts";
import type { Step } from "./draftReducer.ts";
import type { Problem } from "./problems.ts";
import { TaskFields } from "./TaskFields.tsx";

/** What a card is handed by the pane. */
export type CardProps = {
  task: DraftTask;
  problems: readonly Problem[];
  issuedOn: string | null;
  act: Dispatch<Step>;
  wave: (key: string) => void;
  remove: (task: DraftTask) => void;
  split: (task: DraftTask, at: number | null) => void;
  /** Merges with the task that follows; left out for the last one. */
  merge: ((task: DraftTask) => void) | undefined;
  mapName: (name: string, agency: { id: string; name: string }) => void;
  onShowSource: (() => void) | undefined;
  /** Whether it is picked to be corrected together with others. */
  picked: boolean;
  pick: (id: string, picked: boolean) => void;
};

// Seventy tasks stand in the pane; only those whose data changed draw themselves again.
const same = (a: CardProps & { open: boolean }, b: CardProps & { open: boolean }): boolean =>
  a.task === b.task &&
  a.open === b.open &&
  a.picked === b.picked &&
  a.pick === b.pick &&
  !a.open &&
  a.problems.length === b.problems.length &&
  a.problems.every(({ key }, index) => key === b.problems[index]?.key);

/** One task: a line that says who, when and whether it needs a look; its fields when open. */
export const TaskCard = memo(function TaskCard({
  open,
  toggle,
  ...card
}: CardProps & { open: boolean; toggle: (id: string, open: boolean) => void }) {
  const t = useText();
  const { task, problems } = card;
  const leads = task.lead.map(({ name, agencyName }) => agencyName ?? name).join(", ");
  const due = task.dueOn ? formatDay(task.dueOn) : t(`deadline${task.deadlineKind}`);
  return (
    <article className={classes.card} data-open={open || undefined} data-task={task.id}>
      <div className={classes.top}>
        <Checkbox
          size="xs"
          className={classes.pick}
          aria-label={t("pickTask", { ref: task.refLabel || "?" })}
          checked={card.picked}
          onChange={(event) => card.pick(task.id, event.currentTarget.checked)}
        />
        <UnstyledButton data-row className={classes.line} aria-expanded={open} onClick={() => toggle(task.id, open)}>
          {problems.length > 0 ? (
            <IconAlertTriangle size={18} className={classes.look} aria-label={t("needsLook", { n: problems.length })} />
          ) : (
            <IconCircleCheck size={18} className={classes.fine} aria-label={t("ready", { n: "" }).trim()} />
          )}

          <span className={classes.words}>
            <span className={classes.ref}>{task.refLabel || "?"}</span>
            <Text span inherit lineClamp={open ? 1 : 2}>
              {task.text || t("problemTEXT_MISSING")}
            </Text>
            {!open && (
              <Text span size="xs" c="dimmed" display="block" truncate>
                {leads || t("problemLEAD_MISSING")} · {due}
              </Text>
            )}
            {!open &&
              problems.map(({ key, text, hard }) => (
                <Text span key={key} size="xs" display="block" c={hard ? "var(--state-late)" : "var(--state-soon)"}>
                  {text}
                </Text>
              ))}
          </span>
        </UnstyledButton>
      </div>
      {open && <TaskFields {...card} />}
    </article>
  );
}, same);
