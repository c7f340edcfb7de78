import { Button } from "@mantine/core";
import { IconMailPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useQuery } from "urql";
import { AgencySelect } from "../parts/AgencySelect.tsx";
import { Beside } from "../parts/Beside.tsx";
import { DataTable } from "../parts/DataTable.tsx";
import { DayInput } from "../parts/DayInput.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { ErrorState } from "../parts/ErrorState.tsx";
import { FilterBar } from "../parts/FilterBar.tsx";
import { LetterView } from "../parts/letters/LetterView.tsx";
import { LettersQuery, letterKinds, letterStates, lettersFilter } from "../parts/letters/lettersQuery.ts";
import { PlanDialog } from "../parts/letters/PlanDialog.tsx";
import { useLetterColumns } from "../parts/letters/useLetterColumns.tsx";
import { Pager } from "../parts/Pager.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { TableSkeleton } from "../parts/TableSkeleton.tsx";
import { usePages } from "../parts/usePages.ts";
import { useUrlState } from "../parts/useUrlState.ts";
import { useWide } from "../parts/useWide.ts";
import { useViewer } from "../parts/viewer.ts";
import { useText } from "../text/text.ts";

/** The ledger of letters: what went to whom and when; a letter opens beside it. */
export function Letters() {
  const t = useText();
  const { can } = useViewer();
  const wide = useWide();
  const [state, set] = useUrlState();
  const pages = usePages();
  const [planning, setPlanning] = useState(false);
  const open = state.thu ?? null;
  const columns = useLetterColumns(wide && open !== null);
  const filter = lettersFilter(state);
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: LettersQuery,
    variables: { filter, after: pages.after },
  });
  const found = data?.letters;
  const narrowed = Object.keys(filter).length > 0;
  const plan = can.planLetters && (
    <Button leftSection={<IconMailPlus size={18} aria-hidden />} onClick={() => setPlanning(true)}>
      {t("lettersPlan")}
    </Button>
  );

  return (
    <>
      <PageTitle title={t("letters")}>{plan}</PageTitle>
      {can.planLetters && <PlanDialog opened={planning} onClose={() => setPlanning(false)} />}
      <FilterBar
        also={["ngay", "co-quan"]}
        filters={[
          {
            name: "loai",
            label: t("letterKind"),
            width: 190,
            options: letterKinds.map((value) => ({ value, label: t(`letter${value}`) })),
          },
          {
            name: "tinh-trang",
            label: t("letterState"),
            width: 150,
            options: letterStates.map((value) => ({ value, label: t(`letterState${value}`) })),
          },
        ]}
      >
        <DayInput
          label={t("letterPeriodDay")}
          placeholder={t("letterPeriodDay")}
          w={150}
          value={state.ngay ?? null}
          onChange={(ngay) => set({ ngay, trang: null })}
        />
        <AgencySelect
          w={230}
          label={t("letterAgency")}
          value={state["co-quan"] ?? null}
          onChange={(id) => set({ "co-quan": id, trang: null })}
        />
      </FilterBar>
      {error && !found ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !found ? (
        <TableSkeleton />
      ) : (
        <Beside
          label={t("letterChosen")}
          panel={open ? <LetterView key={open} id={open} /> : null}
          onClose={() => set({ thu: null })}
        >
          {found.nodes.length === 0 ? (
            <EmptyState
              title={narrowed ? t("lettersNoMatch") : t("lettersEmpty")}
              next={narrowed ? t("lettersNoMatchNext") : t("lettersEmptyNext")}
              action={!narrowed && plan}
            />
          ) : (
            <>
              <DataTable
                label={t("letters")}
                columns={columns}
                rows={found.nodes}
                rowKey={({ id }) => id}
                onOpen={({ id }) => set({ thu: id })}
                chosen={open}
                follow={wide && open !== null}
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
