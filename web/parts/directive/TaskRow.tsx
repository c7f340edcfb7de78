import { Anchor, Text } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useText } from "../../text/text.ts";
import { CarriedOutBy } from "../CarriedOutBy.tsx";
import { DueDay } from "../DueDay.tsx";
import { leadNames } from "../leadNames.ts";
import { StateBadge } from "../StateBadge.tsx";
import { useUrlState } from "../useUrlState.ts";
import classes from "./Directive.module.css";
import type { DirectiveTask } from "./directiveQuery.ts";
import { TaskMembers } from "./TaskMembers.tsx";

/** One task of a directive: opens its assignment, or for a group unfolds the members. */
export function TaskRow({ task }: { task: DirectiveTask }) {
  const t = useText();
  const navigate = useNavigate();
  const [{ mo }] = useUrlState();
  const named = mo === task.id;
  const row = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(named);
  useEffect(() => {
    if (named) row.current?.scrollIntoView({ block: "center" });
  }, [named]);

  const leads = task.assignments.filter(({ role }) => role === "LEAD");
  // Someone who sees one assignment only (a head) goes straight to it.
  const only = leads.length === 1 ? leads[0] : task.assignments.length === 1 ? task.assignments[0] : undefined;
  const several = !only && task.assignments.length > 0;
  const coordinators = task.addressees.filter(({ role }) => role === "COORDINATING");
  const activate = () => {
    if (only) void navigate({ to: "/nhiem-vu/$id", params: { id: only.id } });
    else if (several) setOpen(!open);
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the row is a larger target for the link or button inside it. */}
      <div
        ref={row}
        data-row
        data-opens={only || several ? true : undefined}
        tabIndex={-1}
        className={classes.task}
        onClick={(event) => {
          const onControl = event.target instanceof Element && event.target.closest("a, button");
          if (!onControl && !window.getSelection()?.toString()) activate();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && event.target === event.currentTarget) activate();
        }}
      >
        <span className={classes.ref}>{task.refLabel}</span>
        <div className={classes.text} data-removed={task.removedOn ? true : undefined}>
          {only ? (
            <Link to="/nhiem-vu/$id" params={{ id: only.id }} style={{ color: "inherit" }}>
              {task.text}
            </Link>
          ) : (
            task.text
          )}
          {(task.removedBy ?? task.addedBy) && (
            <Text size="xs" c="dimmed" className={classes.amended}>
              {task.removedBy
                ? t("amendedOut", { name: task.removedBy.documentName })
                : t("amendedIn", { name: task.addedBy?.documentName ?? "" })}
            </Text>
          )}
          <CarriedOutBy of={task.assignments.flatMap(({ carriedOutBy }) => carriedOutBy)} />
          {coordinators.length > 0 && (
            <Text size="xs" c="dimmed">
              {t("coordinators", { names: coordinators.map(({ name, agency }) => agency?.name ?? name).join(", ") })}
            </Text>
          )}
        </div>
        <span>{leadNames(task.addressees)}</span>
        <DueDay day={task.dueOn} original={task.originalDueOn} label={task.deadlineLabel} />
        <div>
          <StateBadge
            timeliness={(only ?? task).timeliness}
            overdueDays={(only ?? task).overdueDays}
            state={only?.state ?? null}
          />
          {several && (
            <Anchor
              component="button"
              type="button"
              size="sm"
              mt={2}
              className={classes.unfold}
              aria-expanded={open}
              title={open ? t("hideMembers") : t("showMembers")}
              onClick={activate}
            >
              {t("groupProgress", { k: task.leadCompleted, n: task.leadTotal })}
              {open ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
            </Anchor>
          )}
        </div>
      </div>
      {open && several && <TaskMembers id={task.id} />}
    </>
  );
}
