import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useQuery } from "urql";
import { DataTable } from "../parts/DataTable.tsx";
import { DirectivesQuery, directiveFilter } from "../parts/directive/directivesQuery.ts";
import { kinds } from "../parts/directive/kinds.ts";
import { useDirectiveColumns } from "../parts/directive/useDirectiveColumns.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { ErrorState } from "../parts/ErrorState.tsx";
import { FilterBar } from "../parts/FilterBar.tsx";
import { Pager } from "../parts/Pager.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { TableSkeleton } from "../parts/TableSkeleton.tsx";
import { usePages } from "../parts/usePages.ts";
import { useUrlState } from "../parts/useUrlState.ts";
import { useViewer } from "../parts/viewer.ts";
import { useText } from "../text/text.ts";

/** The list of directives with their counters. */
export function Directives() {
  const t = useText();
  const { can, today } = useViewer();
  const [state, set] = useUrlState();
  const pages = usePages();
  const navigate = useNavigate();
  const sort = {
    field: state.xep === "DOCUMENT_NUMBER" ? ("DOCUMENT_NUMBER" as const) : ("ISSUED_ON" as const),
    direction: state.chieu === "ASC" ? ("ASC" as const) : ("DESC" as const),
  };
  const [{ data, error, stale, fetching }, again] = useQuery({
    query: DirectivesQuery,
    variables: { filter: directiveFilter(state), orderBy: [sort], after: pages.after },
  });
  const columns = useDirectiveColumns();
  const found = data?.directives;
  const filtered = Boolean(state.tim || state.nam || state.loai || state["trang-thai"]);
  const thisYear = Number(today.slice(0, 4));
  const importButton = can.import && (
    <Button
      leftSection={<IconFileImport size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/van-ban/nhap" {...props} />}
    >
      {t("importDirective")}
    </Button>
  );

  return (
    <>
      <PageTitle title={t("directives")}>{importButton}</PageTitle>
      <FilterBar
        search={t("directivesSearch")}
        filters={[
          {
            name: "nam",
            label: t("filterYear"),
            width: 110,
            options: [0, 1, 2, 3, 4].map((ago) => ({ value: `${thisYear - ago}`, label: `${thisYear - ago}` })),
          },
          {
            name: "loai",
            label: t("filterKind"),
            options: kinds.map((value) => ({ value, label: t(`kind${value}`) })),
          },
          {
            name: "trang-thai",
            label: t("filterState"),
            options: [
              { value: "ISSUED", label: t("directiveISSUED") },
              { value: "DRAFT", label: t("directiveDRAFT") },
            ],
          },
        ]}
      />
      {error && !found ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !found ? (
        <TableSkeleton />
      ) : found.nodes.length === 0 ? (
        filtered ? (
          <EmptyState title={t("directivesNoMatch")} next={t("directivesNoMatchNext")} />
        ) : (
          <EmptyState
            title={t("directivesEmpty")}
            next={can.import ? t("directivesEmptyNext") : t("directivesEmptyReader")}
            action={importButton}
          />
        )
      ) : (
        <>
          <DataTable
            label={t("directives")}
            columns={columns}
            rows={found.nodes}
            rowKey={({ id }) => id}
            onOpen={({ id, state: of }) =>
              void navigate({ to: of === "DRAFT" && can.import ? "/van-ban/$id/soan" : "/van-ban/$id", params: { id } })
            }
            sort={sort}
            onSort={({ field, direction }) => set({ xep: field, chieu: direction, trang: null })}
            stale={stale || fetching}
          />
          <Pager pages={pages} info={found.pageInfo} total={found.totalCount} />
        </>
      )}
    </>
  );
}
