import { Box, Group, Pill, Select, Title } from "@mantine/core";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { DataTable } from "../DataTable.tsx";
import { EmptyState } from "../EmptyState.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { Pager } from "../Pager.tsx";
import { TableSkeleton } from "../TableSkeleton.tsx";
import { usePages } from "../usePages.ts";
import { useUrlState } from "../useUrlState.ts";
import { overdueOf, partOf, progressParts } from "./parts.ts";
import { type AgencyFigures, type FigureRow, RowsQuery } from "./queries.ts";
import { useFigureColumns } from "./useFigureColumns.tsx";
import { useOpenRow } from "./useOpenRow.ts";
import { useRowsName } from "./useRowsName.ts";

/** The list under the figures: exactly the rows of the number that was chosen. */
export function FigureRows({
  directiveId,
  asOf,
  agencies,
}: {
  directiveId: string | null;
  asOf: string | null;
  agencies: readonly AgencyFigures[];
}) {
  const t = useText();
  const [state, set] = useUrlState();
  const pages = usePages();
  const openRow = useOpenRow();
  const part = partOf(state.phan);
  const overdue = overdueOf(state.tuoi);
  const agencyId = state["co-quan"] ?? null;
  const variables = { directiveId, asOf, agencyId, part, ...overdue, first: 25, after: pages.after };
  const [{ data, error, fetching, stale }, again] = useQuery({ query: RowsQuery, variables });
  const columns = useFigureColumns(directiveId === null);
  const found = data?.progress.rows;
  const rows = found?.nodes ?? [];
  const agency = agencies.find((row) => row.agency.id === agencyId)?.agency.name;
  const name = useRowsName(part, overdue);
  const n = found?.totalCount ?? 0;

  return (
    <Box component="section" id="danh-sach" mt="lg" style={{ scrollMarginTop: 56 }} aria-labelledby="ten-danh-sach">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="ten-danh-sach">
          {agency ? t("rowsOfAgency", { part: name, agency, n }) : t("rowsOf", { part: name, n })}
        </Title>
        <Group gap="xs">
          {agency && (
            <Pill
              withRemoveButton
              size="md"
              onRemove={() => set({ "co-quan": null, trang: null })}
              removeButtonProps={{ "aria-label": t("dropAgency"), "aria-hidden": false }}
            >
              {agency}
            </Pill>
          )}
          <Select
            aria-label={t("whatToShow")}
            w={200}
            allowDeselect={false}
            data={progressParts.map((value) => ({ value, label: t(`part${value}`) }))}
            value={part}
            onChange={(phan) => set({ phan, tuoi: null, trang: null })}
          />
        </Group>
      </Group>
      {error && !data ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !found ? (
        <TableSkeleton rows={8} />
      ) : rows.length === 0 ? (
        <EmptyState title={t("rowsEmpty")} next={t("rowsEmptyNext")} />
      ) : (
        <>
          <DataTable<FigureRow>
            label={name}
            columns={columns}
            rows={rows}
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
