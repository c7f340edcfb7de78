import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useText } from "../../text/text.ts";
import { CarriedOutBy } from "../CarriedOutBy.tsx";
import type { Column } from "../DataTable.tsx";
import { DueDay } from "../DueDay.tsx";
import { StateBadge } from "../StateBadge.tsx";
import { TaskText } from "../TaskText.tsx";
import type { OwnRow } from "./ownQuery.ts";

/** The columns of an agency's own list. */
export function useOwnColumns(): Column<OwnRow>[] {
  const t = useText();
  return useMemo(
    () => [
      {
        id: "state",
        header: t("columnState"),
        width: 190,
        cell: (row) => (
          <StateBadge
            timeliness={row.timeliness}
            state={row.state}
            overdueDays={row.overdueDays}
            label={row.timelinessLabel}
          />
        ),
      },
      {
        id: "task",
        header: t("columnTask"),
        phone: "title",
        cell: ({ id, task, role, periodLabel, carriedOutBy }) => (
          <>
            <Link to="/nhiem-vu/$id" params={{ id }} style={{ color: "inherit" }}>
              <TaskText reference={task.refLabel}>
                {task.text}
                {periodLabel && (
                  <Text span inherit c="dimmed">
                    {" "}
                    · {t("occurrence", { period: periodLabel })}
                  </Text>
                )}
                {role === "COORDINATING" && (
                  <Text span inherit c="dimmed">
                    {" "}
                    ({t("roleCoordinating")})
                  </Text>
                )}
              </TaskText>
            </Link>
            <CarriedOutBy of={carriedOutBy} />
          </>
        ),
      },
      {
        id: "directive",
        header: t("columnDirective"),
        width: 140,
        cell: ({ directive }) => (
          <Link to="/van-ban/$id" params={{ id: directive.id }}>
            {directive.documentNumber}
          </Link>
        ),
      },
      {
        id: "due",
        header: t("columnDue"),
        width: 160,
        cell: ({ dueOn, originalDueOn, task }) => (
          <DueDay day={dueOn} original={originalDueOn} label={task.deadlineLabel} />
        ),
      },
    ],
    [t],
  );
}
