import { Box, Group, Select, Title } from "@mantine/core";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { DataTable } from "../DataTable.tsx";
import { overdueOf, partOf, progressParts } from "../dashboard/parts.ts";
import type { FigureRow } from "../dashboard/queries.ts";
import { useFigureColumns } from "../dashboard/useFigureColumns.tsx";
import { useOpenRow } from "../dashboard/useOpenRow.ts";
import { useRowsName } from "../dashboard/useRowsName.ts";
import { EmptyState } from "../EmptyState.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { Pager } from "../Pager.tsx";
import { TableSkeleton } from "../TableSkeleton.tsx";
import { usePages } from "../usePages.ts";
import { useUrlState } from "../useUrlState.ts";
import { ReportRowsQuery, type Scope } from "./reportQuery.ts";

/** The list under the figures: exactly the rows of the number that was chosen. */
export function ReportRows({ scope, asOf }: { scope: Scope; asOf: string | null }) {
  const t = useText();
  const [state, set] = useUrlState();
  const pages = usePages();
  const openRow = useOpenRow();
  const part = partOf(state.phan);
  const overdue = overdueOf(state.tuoi);
  const name = useRowsName(part, overdue);
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: ReportRowsQuery,
    variables: { ...scope, asOf, part, ...overdue, after: pages.after },
  });
  const columns = useFigureColumns(!scope.directiveId);
  const found = data?.progress.rows;
  return (
    <Box component="section" id="danh-sach" style={{ scrollMarginTop: 56 }} aria-labelledby="ten-danh-sach">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="ten-danh-sach">
          {t("rowsOf", { part: name, n: found?.totalCount ?? 0 })}
        </Title>
        <Select
          aria-label={t("whatToShow")}
          w={200}
          allowDeselect={false}
          data={progressParts.map((value) => ({ value, label: t(`part${value}`) }))}
          value={part}
          onChange={(phan) => set({ phan, tuoi: null, trang: null })}
        />
      </Group>
      {error && !data ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !found ? (
        <TableSkeleton rows={6} />
      ) : found.nodes.length === 0 ? (
        <EmptyState title={t("rowsEmpty")} next={t("reportRowsEmptyNext")} />
      ) : (
        <>
          <DataTable<FigureRow>
            label={name}
            columns={columns}
            rows={found.nodes}
            rowKey={({ task, assignment }) => assignment?.id ?? task.id}
            onOpen={openRow}
            stale={stale || fetching}
          />
          <Pager pages={pages} info={found.pageInfo} total={found.totalCount} />
        </>
      )}
    </Box>
  );
}
