import { UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import { useText } from "../text/text.ts";
import classes from "./DataTable.module.css";

/** The order of a list. */
export type Sort = { field: string; direction: "ASC" | "DESC" };

/** A column's head; a button when the list can be ordered by it. */
export function SortHeader({
  column,
  sort,
  onSort,
}: {
  column: { header: string; align?: "right"; sort?: string; phone?: string };
  sort: Sort | null;
  onSort: ((sort: Sort) => void) | undefined;
}) {
  const t = useText();
  const field = column.sort;
  const on = field !== undefined && sort?.field === field;
  const Arrow = on ? (sort.direction === "ASC" ? IconArrowUp : IconArrowDown) : IconArrowsSort;
  return (
    <th
      scope="col"
      data-align={column.align}
      aria-sort={on ? (sort.direction === "ASC" ? "ascending" : "descending") : undefined}
    >
      {field && onSort ? (
        <UnstyledButton
          className={classes.sort}
          aria-label={t("sortBy", { column: column.header })}
          onClick={() => onSort({ field, direction: on && sort.direction === "DESC" ? "ASC" : "DESC" })}
        >
          {column.header}
          <Arrow size={14} aria-hidden opacity={on ? 1 : 0.5} />
        </UnstyledButton>
      ) : (
        column.header
      )}
    </th>
  );
}
