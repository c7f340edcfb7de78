import { Button, Group, SegmentedControl } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useQuery } from "urql";
import { AgencyForm } from "../parts/agencies/AgencyForm.tsx";
import { AgencyTree } from "../parts/agencies/AgencyTree.tsx";
import { AgencyView } from "../parts/agencies/AgencyView.tsx";
import { AgenciesQuery, agencyKinds, agencyLevels } from "../parts/agencies/agenciesQuery.ts";
import { PlannedReorganisations } from "../parts/agencies/PlannedReorganisations.tsx";
import { useAgencyColumns } from "../parts/agencies/useAgencyColumns.tsx";
import { Beside } from "../parts/Beside.tsx";
import { DataTable } from "../parts/DataTable.tsx";
import { DayInput } from "../parts/DayInput.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { ErrorState } from "../parts/ErrorState.tsx";
import { FilterBar } from "../parts/FilterBar.tsx";
import { Pager } from "../parts/Pager.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { TableSkeleton } from "../parts/TableSkeleton.tsx";
import { usePages } from "../parts/usePages.ts";
import { useUrlState } from "../parts/useUrlState.ts";
import { useWide } from "../parts/useWide.ts";
import { useViewer } from "../parts/viewer.ts";
import { useText } from "../text/text.ts";

/** The directory of agencies and groups; one opens beside the list. */
export function Agencies() {
  const t = useText();
  const { can, today } = useViewer();
  const wide = useWide();
  const [state, set] = useUrlState();
  const pages = usePages();
  const [adding, setAdding] = useState(false);
  const open = state.mo ?? null;
  const tree = state.xem === "cay";
  const on = state.ngay && /^\d{4}-\d{2}-\d{2}$/.test(state.ngay) ? state.ngay : today;
  const columns = useAgencyColumns(wide && open !== null);
  const kind = agencyKinds.find((one) => one === state.loai);
  const level = agencyLevels.find((one) => one === state.cap);
  const field = state.theo === "CODE" ? "CODE" : "NAME";
  const direction = state.xep === "DESC" ? "DESC" : "ASC";
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: AgenciesQuery,
    variables: {
      filter: {
        ...(kind ? { kind } : {}),
        ...(level ? { level } : {}),
        ...(state.tim ? { search: state.tim } : {}),
      },
      orderBy: [{ field, direction }],
      after: pages.after,
    },
  });
  const found = data?.agencies;
  const choose = (id: string | null) => set({ mo: id });

  return (
    <>
      <PageTitle title={t("agencies")}>
        {can.administer && (
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
            {t("agencyAdd")}
          </Button>
        )}
      </PageTitle>
      {adding && <AgencyForm agency={null} onClose={() => setAdding(false)} />}
      <PlannedReorganisations onChoose={choose} />
      <Group gap="sm" mb="sm">
        <SegmentedControl
          aria-label={t("agencies")}
          size="xs"
          value={tree ? "cay" : "ds"}
          onChange={(view) => set({ xem: view === "cay" ? "cay" : null })}
          data={[
            { value: "ds", label: t("agencyList") },
            { value: "cay", label: t("agencyTree") },
          ]}
        />
        {tree && (
          <DayInput
            label={t("agencyTreeOn")}
            labelInside={44}
            w={180}
            clearable={false}
            value={on}
            onChange={(day) => set({ ngay: day === today ? null : day })}
          />
        )}
      </Group>
      {!tree && (
        <FilterBar
          search={t("agencySearch")}
          filters={[
            {
              name: "loai",
              label: t("agencyKind"),
              width: 180,
              options: agencyKinds.map((value) => ({ value, label: t(`kind${value}`) })),
            },
            {
              name: "cap",
              label: t("agencyLevel"),
              width: 120,
              options: agencyLevels.map((value) => ({ value, label: t(`level${value}`) })),
            },
          ]}
        />
      )}
      {tree ? (
        <Beside
          label={t("agencyChosen")}
          width={440}
          panel={open ? <AgencyView key={open} id={open} onChoose={choose} /> : null}
          onClose={() => choose(null)}
        >
          <AgencyTree on={on} onChoose={choose} />
        </Beside>
      ) : error && !found ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !found ? (
        <TableSkeleton />
      ) : (
        <Beside
          label={t("agencyChosen")}
          width={440}
          panel={open ? <AgencyView key={open} id={open} onChoose={choose} /> : null}
          onClose={() => choose(null)}
        >
          {found.nodes.length === 0 ? (
            <EmptyState title={t("agenciesNone")} next={t("agenciesNoneNext")} />
          ) : (
            <>
              <DataTable
                label={t("agencies")}
                columns={columns}
                rows={found.nodes}
                rowKey={({ id }) => id}
                onOpen={({ id }) => choose(id)}
                chosen={open}
                follow={wide && open !== null}
                sort={{ field, direction }}
                onSort={(sort) =>
                  set({
                    theo: sort.field === "CODE" ? "CODE" : null,
                    xep: sort.direction === "DESC" ? "DESC" : null,
                    trang: null,
                  })
                }
                stale={stale || fetching}
              />
              <Pager pages={pages} info={found.pageInfo} total={found.totalCount} />
            </>
          )}
        </Beside>
      )}
    </>
  );
}
