import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useText } from "../../text/text.ts";
import type { Column } from "../DataTable.tsx";
import { DueDay } from "../DueDay.tsx";
import { leadNames } from "../leadNames.ts";
import { StateBadge } from "../StateBadge.tsx";
import { TaskText } from "../TaskText.tsx";
import type { FigureRow } from "./queries.ts";
import { assignmentOf } from "./useOpenRow.ts";

/** The columns of the rows behind a figure; the directive's number only where several are mixed. */
export function useFigureColumns(withDirective: boolean): Column<FigureRow>[] {
  const t = useText();
  return useMemo(() => {
    const columns: Column<FigureRow>[] = [
      {
        id: "state",
        header: t("columnState"),
        width: 172,
        cell: ({ timeliness, overdueDays, assignment }) => (
          <StateBadge timeliness={timeliness} overdueDays={overdueDays} state={assignment?.state ?? null} />
        ),
      },
      {
        id: "task",
        header: t("columnTask"),
        phone: "title",
        cell: (row) => {
          const id = assignmentOf(row);
          const text = <TaskText reference={row.task.refLabel}>{row.task.text}</TaskText>;
          return id ? (
            <Link to="/nhiem-vu/$id" params={{ id }} style={{ color: "inherit" }}>
              {text}
            </Link>
          ) : (
            text
          );
        },
      },
      {
        id: "lead",
        header: t("columnLead"),
        width: "22%",
        cell: ({ assignment, task }) => assignment?.agency.name ?? leadNames(task.addressees),
      },
      {
        id: "directive",
        header: t("columnDirective"),
        width: 130,
        cell: ({ task: { directive } }) => (
          <Link to="/van-ban/$id" params={{ id: directive.id }}>
            {directive.documentNumber}
          </Link>
        ),
      },
      {
        id: "due",
        header: t("columnDue"),
        width: 120,
        cell: ({ task }) => <DueDay day={task.dueOn} label={task.deadlineLabel} />,
      },
    ];
    return columns.filter(({ id }) => withDirective || id !== "directive");
  }, [t, withDirective]);
}
