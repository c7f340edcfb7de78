import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useText } from "../../text/text.ts";
import { EmptyState } from "../EmptyState.tsx";
import { useRowKeys } from "../useRowKeys.ts";
import { BulkBar } from "./BulkBar.tsx";
import classes from "./Draft.module.css";
import { HeadFields } from "./HeadFields.tsx";
import { certainty } from "./problems.ts";
import { TaskCard } from "./TaskCard.tsx";
import { TaskFilter, type TaskView } from "./TaskFilter.tsx";
import { useDeleteTask } from "./useDeleteTask.tsx";
import type { DeskState } from "./useDesk.ts";
import { useLookKeys } from "./useLookKeys.ts";
import { useMapName } from "./useMapName.tsx";
import { useSplitMerge } from "./useSplitMerge.tsx";

/** The tasks as read: filtered by whether they need a look and by their deadlines, one open at a time. */
export function TaskPane({ desk, onShowSource }: { desk: DeskState; onShowSource: (() => void) | undefined }) {
  const t = useText();
  const pane = useRef<HTMLElement>(null);
  useRowKeys(pane);
  const [view, setView] = useState<TaskView>({ show: "all", kind: null, doubtful: false });
  const { show, kind } = view;
  const { act, problems, headProblems } = desk;
  const { draft, selected } = desk.desk;
  const remove = useDeleteTask(desk);
  const mapName = useMapName(desk);
  const { split, merge } = useSplitMerge(desk);
  const needsLook = (id: string) => (problems.get(id)?.length ?? 0) > 0;
  const look = draft.tasks.filter(({ id }) => needsLook(id));
  // The open task stays in sight while it is being mended, whatever the filter says.
  const shown = draft.tasks.filter(
    ({ id, deadlineKind }) =>
      id === selected ||
      ((show === "all" || needsLook(id) === (show === "look")) && (kind === null || deadlineKind === kind)),
  );
  if (view.doubtful) shown.sort((a, b) => certainty(a) - certainty(b));
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const pick = useCallback(
    (id: string, on: boolean) =>
      setPicked((old) => new Set(on ? [...old, id] : [...old].filter((other) => other !== id))),
    [],
  );
  // A task that was deleted or merged meanwhile is picked no more.
  const chosen = new Set(draft.tasks.flatMap(({ id }) => (picked.has(id) ? [id] : [])));
  const last = draft.tasks.at(-1)?.id;

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
  // What is hard stays: it cannot be waved through, only mended.
  const accept = () => {
    for (const { key, hard } of problems.get(selected ?? "") ?? []) if (!hard) desk.wave(key);
    next();
  };
  useLookKeys({ next, accept: () => selected && accept() });
  const toggle = useCallback((id: string, open: boolean) => act({ do: "select", id: open ? null : id }), [act]);

  return (
    <section ref={pane} className={classes.tasks} aria-label={t("tasks")}>
      <TaskFilter
        tasks={draft.tasks}
        look={look.length}
        view={view}
        onChange={setView}
        next={next}
        accept={selected ? accept : undefined}
      />
      <BulkBar desk={desk} shown={shown} picked={chosen} onPick={setPicked} />
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
          split={split}
          merge={task.id === last ? undefined : merge}
          mapName={mapName}
          onShowSource={onShowSource}
          picked={chosen.has(task.id)}
          pick={pick}
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
