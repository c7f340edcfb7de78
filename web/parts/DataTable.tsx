import { Checkbox } from "@mantine/core";
import { tableFeatures, useTable } from "@tanstack/react-table";
import { type ReactNode, useMemo, useRef } from "react";
import { useText } from "../text/text.ts";
import { PickBox } from "./bulk/PickBox.tsx";
import type { Picks } from "./bulk/usePicks.ts";
import classes from "./DataTable.module.css";
import { type Sort, SortHeader } from "./SortHeader.tsx";
import { useRowKeys } from "./useRowKeys.ts";

/** One column of a list. On a phone a row becomes a block: its title first, the rest in one flowing line. */
export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  width?: number | string;
  align?: "right";
  /** The order field of the API that this column sorts by. */
  sort?: string;
  phone?: "title" | "hide";
};

const features = tableFeatures({});

/** A dense list: sortable headers, rows that open by click or Enter, J/K to walk. */
export function DataTable<Row extends object>({
  label,
  columns,
  rows,
  rowKey,
  onOpen,
  sort,
  onSort,
  stale = false,
  chosen,
  follow = false,
  picks,
  nameOf,
}: {
  label: string;
  columns: readonly Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  onOpen?: (row: Row) => void;
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  /** Dims the rows while newer ones are on their way. */
  stale?: boolean;
  /** The key of the row that is open beside the list. */
  chosen?: string | null;
  /** Opens each row as J and K come to it. */
  follow?: boolean;
  /** Lets rows be picked: by their box, with X on the keyboard, with Shift a whole stretch. */
  picks?: Picks<Row> | undefined;
  /** What the box of a row is called. */
  nameOf?: (row: Row) => string;
}) {
  const t = useText();
  const list = useRef<HTMLTableElement>(null);
  useRowKeys(list);
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const defs = useMemo(() => columns.map(({ id, header }) => ({ id, header })), [columns]);
  const table = useTable({ features, columns: defs, data: rows, getRowId: rowKey });

  return (
    <table ref={list} className={classes.table} aria-label={label} aria-busy={stale} data-stale={stale || undefined}>
      <colgroup>
        {picks && <col style={{ width: 36 }} />}
        {columns.map(({ id, width }) => (
          <col key={id} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {picks && (
            <th scope="col">
              <Checkbox
                aria-label={t("bulkPickEvery")}
                checked={picks.all === "all"}
                indeterminate={picks.all === "some"}
                onChange={picks.toggleAll}
              />
            </th>
          )}
          {columns.map((column) => (
            <SortHeader key={column.id} column={column} sort={sort ?? null} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr
            key={row.id}
            data-row
            tabIndex={onOpen ? 0 : -1}
            data-opens={onOpen ? true : undefined}
            data-picked={picks?.has(row.id) || undefined}
            onMouseDown={(event) => {
              // Shift would mark the words between.
              if (picks && event.shiftKey) event.preventDefault();
            }}
            aria-current={row.id === chosen || undefined}
            onFocus={(event) => {
              if (follow && event.target === event.currentTarget) onOpen?.(row.original);
            }}
            onClick={(event) => {
              const onControl = event.target instanceof Element && event.target.closest("a, button, input, label");
              if (picks && event.shiftKey && !onControl) return picks.toggle(row.id, true);
              if (onOpen && !onControl && !window.getSelection()?.toString()) onOpen(row.original);
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter" && event.target === event.currentTarget) onOpen?.(row.original);
            }}
          >
            {picks && (
              <td className={classes.pick}>
                {picks.may(row.original) && (
                  <PickBox
                    name={nameOf?.(row.original) ?? row.id}
                    picked={picks.has(row.id)}
                    onPick={(range) => picks.toggle(row.id, range)}
                  />
                )}
              </td>
            )}
            {row.getAllCells().map((cell) => {
              const column = byId.get(cell.column.id);
              return (
                <td key={cell.id} data-align={column?.align} data-phone={column?.phone}>
                  {column?.cell(row.original)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
