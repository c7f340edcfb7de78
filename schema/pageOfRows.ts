import type { CountRow } from "../entities/reads/countProgress.ts";
import { type Paging, pageSize } from "../entities/reads/paging.ts";
import type { Page } from "./types/connection.ts";
import type { ProgressPart } from "./types/enums.ts";

const parts: Record<ProgressPart, (row: CountRow) => boolean> = {
  ALL: (row) => row.timeliness !== null,
  COMPLETED: (row) => row.timeliness === "ON_TIME" || row.timeliness === "LATE",
  ON_TIME: (row) => row.timeliness === "ON_TIME",
  LATE: (row) => row.timeliness === "LATE",
  OPEN: (row) => row.timeliness !== null && row.timeliness !== "ON_TIME" && row.timeliness !== "LATE",
  IN_TERM: (row) => row.timeliness === "IN_TERM" || row.timeliness === "DUE_SOON",
  OVERDUE: (row) => row.timeliness === "OVERDUE",
  NO_DEADLINE: (row) => row.timeliness === "NO_DEADLINE" || row.timeliness === "STALE",
  SUSPENDED: (row) => row.state === "SUSPENDED",
  CANCELLED: (row) => row.state === "CANCELLED",
};

/** Which of the rows of a count: a part, and of it those late by so many days. */
export interface RowsWanted {
  part?: ProgressPart | null | undefined;
  overdueFrom?: number | null | undefined;
  overdueTo?: number | null | undefined;
}

/** A page of the rows that make one part of a count. */
export function pageOfRows<Row extends CountRow>(
  all: readonly Row[],
  { part, overdueFrom, overdueTo }: RowsWanted,
  paging: Paging,
): Page<Row> {
  const [from, to] = [overdueFrom ?? Number.NEGATIVE_INFINITY, overdueTo ?? Number.POSITIVE_INFINITY];
  const wanted = all.filter((row) => row.overdueDays >= from && row.overdueDays <= to);
  return pageOf(wanted.filter(parts[part ?? "ALL"]), paging);
}

/** A page of rows that are in the order of their `sortKey`. */
export function pageOf<Row extends { sortKey: string }>(rows: readonly Row[], paging: Paging): Page<Row> {
  const size = pageSize(paging.first);
  // A cursor is the sort key itself: a row that has left the part in the meantime does not upset the next page.
  const after = typeof paging.after === "string" ? Buffer.from(paging.after, "base64url").toString("utf8") : null;
  const rest = after === null ? rows : rows.filter((row) => row.sortKey > after);
  const edges = rest.slice(0, size).map((node) => ({ node, cursor: Buffer.from(node.sortKey).toString("base64url") }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: rest.length > size,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
