import { Button, Group, SegmentedControl, Select } from "@mantine/core";
import { IconArrowDown, IconCheck } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";
import classes from "./Draft.module.css";
import type { DeadlineKind, DraftTask } from "./draft.ts";

/** Which tasks are shown, and in what order. */
export type TaskView = { show: "all" | "look" | "ready"; kind: DeadlineKind | null; doubtful: boolean };

const kinds: DeadlineKind[] = ["DATE", "MONTH", "QUARTER", "PERIOD", "RELATIVE", "RECURRING", "CONTINUOUS", "NONE"];

/** The filter line of the tasks: what needs a look, the kinds of deadline with their counts, the order. */
export function TaskFilter({
  tasks,
  look,
  view,
  onChange,
  next,
  accept,
}: {
  tasks: readonly DraftTask[];
  look: number;
  view: TaskView;
  onChange: (view: TaskView) => void;
  next: () => void;
  /** Left out while no task is open. */
  accept: (() => void) | undefined;
}) {
  const t = useText();
  const counted = kinds.flatMap((kind) => {
    const n = tasks.filter(({ deadlineKind }) => deadlineKind === kind).length;
    return n > 0 ? [{ value: kind, label: t("deadlineCount", { name: t(`deadline${kind}`), n }) }] : [];
  });
  const rated = tasks.some(({ confidence }) => confidence !== null);
  return (
    <Group gap="xs" className={classes.filter}>
      <SegmentedControl
        size="xs"
        value={view.show}
        onChange={(show) => onChange({ ...view, show: show as TaskView["show"] })}
        data={[
          { value: "all", label: t("allTasks", { n: tasks.length }) },
          { value: "look", label: t("needsLook", { n: look }) },
          { value: "ready", label: t("ready", { n: tasks.length - look }) },
        ]}
      />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconArrowDown size={16} aria-hidden />}
        aria-keyshortcuts="N"
        disabled={look === 0}
        onClick={next}
      >
        {t("nextProblem")}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconCheck size={16} aria-hidden />}
        aria-keyshortcuts="A"
        disabled={!accept}
        onClick={accept}
      >
        {t("acceptTask")}
      </Button>
      <Select
        size="xs"
        w={170}
        clearable
        aria-label={t("deadlineFilter")}
        placeholder={t("allDeadlines")}
        data={counted}
        value={view.kind}
        onChange={(value) => onChange({ ...view, kind: kinds.find((kind) => kind === value) ?? null })}
      />
      {rated && (
        <Select
          size="xs"
          w={160}
          allowDeselect={false}
          aria-label={t("sortLabel")}
          data={[
            { value: "order", label: t("sortInOrder") },
            { value: "doubt", label: t("sortDoubtful") },
          ]}
          value={view.doubtful ? "doubt" : "order"}
          onChange={(value) => onChange({ ...view, doubtful: value === "doubt" })}
        />
      )}
    </Group>
  );
}
