import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import type { FigureRow } from "./queries.ts";

/** The assignment that a row stands for: its own, or the only lead of its task. */
export function assignmentOf({ assignment, task }: FigureRow): string | null {
  if (assignment) return assignment.id;
  const leads = task.assignments.filter(({ role }) => role === "LEAD");
  return leads.length === 1 ? (leads[0]?.id ?? null) : null;
}

/** Opens a row: the assignment's page, or for a group task its place in the directive. */
export function useOpenRow(): (row: FigureRow) => void {
  const navigate = useNavigate();
  return useCallback(
    (row) => {
      const id = assignmentOf(row);
      if (id) void navigate({ to: "/nhiem-vu/$id", params: { id } });
      else void navigate({ to: "/van-ban/$id", params: { id: row.task.directive.id }, search: { mo: row.task.id } });
    },
    [navigate],
  );
}
