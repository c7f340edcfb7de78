import { Button, Group, SegmentedControl } from "@mantine/core";
import { IconArrowDown, IconPlus } from "@tabler/icons-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useText } from "../../text/text.ts";
import { EmptyState } from "../EmptyState.tsx";
import { useRowKeys } from "../useRowKeys.ts";
import classes from "./Draft.module.css";
import { HeadFields } from "./HeadFields.tsx";
import { TaskCard } from "./TaskCard.tsx";
import { useDeleteTask } from "./useDeleteTask.tsx";
import type { DeskState } from "./useDesk.ts";

type Show = "all" | "look" | "ready";

/** The tasks as read: filtered by whether they need a look, one open at a time. */
export function TaskPane({ desk, onShowSource }: { desk: DeskState; onShowSource: (() => void) | undefined }) {
  const t = useText();
  const pane = useRef<HTMLElement>(null);
  useRowKeys(pane);
  const [show, setShow] = useState<Show>("all");
  const { act, problems, headProblems } = desk;
  const { draft, selected } = desk.desk;
  const remove = useDeleteTask(desk);
  const needsLook = (id: string) => (problems.get(id)?.length ?? 0) > 0;
  const look = draft.tasks.filter(({ id }) => needsLook(id));
  // The open task stays in sight while it is being mended, whatever the filter says.
  const shown = draft.tasks.filter(
    ({ id }) => show === "all" || id === selected || needsLook(id) === (show === "look"),
  );

  useEffect(() => {
    if (!selected) return;
    const card = pane.current?.querySelector<HTMLElement>(`[data-task="${selected}"]`);
    card?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  const next = () => {
    const at = draft.tasks.findIndex(({ id }) => id === selected);
    const ahead = [...draft.tasks.slice(at + 1), ...draft.tasks.slice(0, at + 1)].find(({ id }) => needsLook(id));
    if (ahead) act({ do: "select", id: ahead.id });
  };
  const toggle = useCallback((id: string, open: boolean) => act({ do: "select", id: open ? null : id }), [act]);

  return (
    <section ref={pane} className={classes.tasks} aria-label={t("tasks")}>
      <Group gap="xs" className={classes.filter}>
        <SegmentedControl
          size="xs"
          value={show}
          onChange={(value) => setShow(value as Show)}
          data={[
            { value: "all", label: t("allTasks", { n: draft.tasks.length }) },
            { value: "look", label: t("needsLook", { n: look.length }) },
            { value: "ready", label: t("ready", { n: draft.tasks.length - look.length }) },
          ]}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowDown size={16} aria-hidden />}
          disabled={look.length === 0}
          onClick={next}
        >
          {t("nextProblem")}
        </Button>
      </Group>
      <HeadFields desk={desk} problems={headProblems} />
      {shown.length === 0 && (
        <EmptyState
          title={show === "ready" ? t("nothingReady") : draft.tasks.length ? t("nothingToLook") : t("problemNO_TASKS")}
          {...(show === "look" && draft.tasks.length ? { next: t("nothingToLookNext") } : {})}
        />
      )}
      {shown.map((task) => (
        <TaskCard
          key={task.id}
          task={task}
          open={task.id === selected}
          problems={problems.get(task.id) ?? []}
          issuedOn={draft.head.issuedOn}
          act={act}
          wave={desk.wave}
          toggle={toggle}
          remove={remove}
          onShowSource={onShowSource}
        />
      ))}
      <Button
        variant="default"
        size="xs"
        m="sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => act({ do: "add", after: selected })}
      >
        {t("addTask")}
      </Button>
    </section>
  );
}
