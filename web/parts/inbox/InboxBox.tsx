import { IconCircleCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CombinedError } from "urql";
import { useText } from "../../text/text.ts";
import { Beside } from "../Beside.tsx";
import type { Picks } from "../bulk/usePicks.ts";
import { type Column, DataTable } from "../DataTable.tsx";
import { EmptyState } from "../EmptyState.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { Pager } from "../Pager.tsx";
import { TableSkeleton } from "../TableSkeleton.tsx";
import type { usePages } from "../usePages.ts";
import { useUrlState } from "../useUrlState.ts";
import { useWide } from "../useWide.ts";

/** What a box of the inbox has found. */
export type Found<Row> = {
  rows: Row[] | undefined;
  pageInfo: { hasNextPage: boolean; endCursor: string | null } | undefined;
  totalCount: number | undefined;
  error: CombinedError | undefined;
  stale: boolean;
  retry: () => void;
};

/** One box of the inbox: its list, the chosen one beside it; a decision brings up the next. */
export function InboxBox<Row extends { id: string }>({
  label,
  panelLabel,
  empty,
  columns,
  found: { rows, pageInfo, totalCount, error, stale, retry },
  pages,
  panel,
  picks,
  nameOf,
}: {
  label: string;
  panelLabel: string;
  /** What an empty box says, and what to do next. */
  empty: readonly [title: string, next: string];
  columns: readonly Column<Row>[];
  found: Found<Row>;
  pages: ReturnType<typeof usePages>;
  /** Lets rows be picked. */
  picks?: Picks<Row>;
  nameOf?: (row: Row) => string;
  panel: (of: { id: string; onTouch: () => void; onDecided: () => void }) => ReactNode;
}) {
  const t = useText();
  const wide = useWide();
  const [state, set] = useUrlState();
  if (error && !rows) return <ErrorState error={error} retry={retry} />;
  if (!rows || !pageInfo) return <TableSkeleton />;
  // On a desk the first one is open without asking; on a phone the list comes first.
  const chosen = state.chon ?? (wide ? rows[0]?.id : undefined);
  const choose = (id: string | null) => set({ chon: id });
  const nextAfter = (id: string) => {
    const at = rows.findIndex((row) => row.id === id);
    choose(wide ? ((rows[at + 1] ?? rows[at - 1])?.id ?? null) : null);
  };
  const narrowed = Boolean(state.tim || state["co-quan"]);
  if (rows.length === 0 && !state.chon)
    return (
      <EmptyState
        icon={<IconCircleCheck size={22} />}
        title={narrowed ? t("tasksNoMatch") : empty[0]}
        next={narrowed ? t("tasksNoMatchNext") : empty[1]}
        action={
          <Link to="/nhiem-vu" search={{ nhom: "OVERDUE" }}>
            {t("inboxOverdue")}
          </Link>
        }
      />
    );
  return (
    <Beside
      label={panelLabel}
      width={540}
      panel={
        chosen
          ? panel({
              id: chosen,
              onTouch: () => state.chon !== chosen && choose(chosen),
              onDecided: () => nextAfter(chosen),
            })
          : null
      }
      {...(wide ? {} : { onClose: () => choose(null) })}
    >
      <DataTable
        label={label}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => choose(id)}
        chosen={chosen ?? null}
        follow={wide}
        stale={stale}
        picks={picks}
        {...(nameOf ? { nameOf } : {})}
      />
      <Pager pages={pages} info={pageInfo} total={totalCount ?? 0} />
    </Beside>
  );
}
