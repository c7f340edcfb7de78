import { IconStarFilled } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { StateBadge } from "../StateBadge.tsx";
import classes from "./TaskCard.module.css";
import type { TaskCardRow } from "./tasksQuery.ts";

/** A task in few lines; the whole card opens it. */
export function TaskCard({
  row: { id, role, state, periodLabel, dueOn, timeliness, overdueDays, timelinessLabel, agency, task, directive },
  withAgency,
}: {
  row: TaskCardRow;
  withAgency: boolean;
}) {
  const t = useText();
  return (
    <Link data-row className={`${classes.card}`} to="/nhiem-vu/$id" params={{ id }}>
      <span className={classes.text}>
        {task.starred && <IconStarFilled size={13} role="img" aria-label={t("starredMark")} color="var(--star)" />}{" "}
        <strong>{task.refLabel}</strong> {task.text}
        {periodLabel && ` · ${t("occurrence", { period: periodLabel })}`}
      </span>
      {withAgency && (
        <span className={classes.small}>
          {agency.name}
          {role === "COORDINATING" && ` (${t("roleCoordinating").toLocaleLowerCase("vi")})`}
        </span>
      )}
      <span className={classes.line}>
        <StateBadge timeliness={timeliness} state={state} overdueDays={overdueDays} label={timelinessLabel} />
        {dueOn && (
          <time className={classes.whole} dateTime={dueOn}>
            {formatDay(dueOn)}
          </time>
        )}
        {directive.documentNumber && <span className={classes.whole}>{directive.documentNumber}</span>}
      </span>
    </Link>
  );
}
