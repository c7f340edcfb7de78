import { Button, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useText } from "../../text/text.ts";
import type { Column } from "../DataTable.tsx";
import { useOwnColumns } from "../dashboard/useOwnColumns.tsx";
import { StarButton } from "../StarButton.tsx";
import type { TaskRow } from "./tasksQuery.ts";

/** The columns of the task list: those of the overview, the agency where several are mixed, and [Báo cáo]. */
export function useTaskColumns(withAgency: boolean): Column<TaskRow>[] {
  const t = useText();
  const own = useOwnColumns();
  return useMemo(() => {
    const agency: Column<TaskRow> = {
      id: "agency",
      header: t("tasksAgency"),
      width: "20%",
      cell: ({ agency: { name } }) => name,
    };
    const report: Column<TaskRow> = {
      id: "report",
      header: "",
      width: 104,
      align: "right",
      cell: ({ id, task, viewerCan }) =>
        (viewerCan.submit || viewerCan.reportProgress) && (
          <Button
            size="compact-sm"
            variant={viewerCan.submit ? "light" : "default"}
            aria-label={t("tasksReportOn", { ref: task.refLabel })}
            renderRoot={(props) => (
              <Link
                to="/nhiem-vu/$id"
                params={{ id }}
                search={{ lam: viewerCan.submit ? "ket-qua" : "tien-do" }}
                {...props}
              />
            )}
          >
            {viewerCan.submit ? t("tasksReport") : t("tasksProgress")}
          </Button>
        ),
    };
    const withOfficer = ({ officer }: TaskRow, cell: ReactNode) => (
      <>
        {cell}
        {officer && (
          <Text size="xs" c="dimmed">
            {t("bulkOfficerOf", { name: officer.name })}
          </Text>
        )}
      </>
    );
    const columns: Column<TaskRow>[] = own.map((column) => {
      if (column.id === "due") return { ...column, sort: "DUE_ON" };
      return column.id === "task" ? { ...column, cell: (row: TaskRow) => withOfficer(row, column.cell(row)) } : column;
    });
    if (withAgency) columns.splice(2, 0, agency);
    else columns.push(report);
    columns.push({ id: "star", header: "", width: 48, cell: ({ task }) => <StarButton task={task} /> });
    return columns;
  }, [t, own, withAgency]);
}
