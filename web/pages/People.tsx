import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { useQuery } from "urql";
import { AgencySelect } from "../parts/AgencySelect.tsx";
import { DataTable } from "../parts/DataTable.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { ErrorState } from "../parts/ErrorState.tsx";
import { FilterBar } from "../parts/FilterBar.tsx";
import { NotFound } from "../parts/NotFound.tsx";
import { Pager } from "../parts/Pager.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { Problems } from "../parts/Problems.tsx";
import { PersonForm } from "../parts/people/PersonForm.tsx";
import { PeopleQuery, type PersonRow, roles } from "../parts/people/peopleQuery.ts";
import { useLocking } from "../parts/people/useLocking.tsx";
import { usePeopleColumns } from "../parts/people/usePeopleColumns.tsx";
import { TableSkeleton } from "../parts/TableSkeleton.tsx";
import { usePages } from "../parts/usePages.ts";
import { useUrlState } from "../parts/useUrlState.ts";
import { useViewer } from "../parts/viewer.ts";
import { useText } from "../text/text.ts";

/** The people, their roles at agencies, and their accounts. */
export function People() {
  const t = useText();
  const { can, person: self } = useViewer();
  const [state, set] = useUrlState();
  const pages = usePages();
  // False: closed. Null: a new person.
  const [form, setForm] = useState<PersonRow | null | false>(false);
  const { lock, unlock, problems } = useLocking();
  const role = roles.find((one) => one === state.vai);
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: PeopleQuery,
    variables: {
      filter: {
        ...(role ? { role } : {}),
        ...(state["co-quan"] ? { agencyId: { eq: state["co-quan"] } } : {}),
        ...(state.dung ? { active: state.dung === "co" } : {}),
        ...(state.tim ? { search: state.tim } : {}),
      },
      after: pages.after,
    },
    pause: !can.administer,
  });
  const onLock = useCallback((one: PersonRow) => void (one.active ? lock(one) : unlock(one)), [lock, unlock]);
  const columns = usePeopleColumns(self.id, setForm, onLock);
  const found = data?.persons;
  if (!can.administer) return <NotFound />;

  return (
    <>
      <PageTitle title={t("persons")}>
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setForm(null)}>
          {t("personAdd")}
        </Button>
      </PageTitle>
      {form !== false && <PersonForm person={form} onClose={() => setForm(false)} />}
      <FilterBar
        search={t("personSearch")}
        also={["co-quan"]}
        filters={[
          {
            name: "vai",
            label: t("personRole"),
            width: 190,
            options: roles.map((value) => ({ value, label: t(`role${value}`) })),
          },
          {
            name: "dung",
            label: t("personState"),
            width: 130,
            options: [
              { value: "co", label: t("personActive") },
              { value: "khong", label: t("personInactive") },
            ],
          },
        ]}
      >
        <AgencySelect
          w={230}
          label={t("personAgency")}
          value={state["co-quan"] ?? null}
          onChange={(id) => set({ "co-quan": id, trang: null })}
        />
      </FilterBar>
      <Problems of={problems} />
      {error && !found ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !found ? (
        <TableSkeleton />
      ) : found.nodes.length === 0 ? (
        <EmptyState title={t("personsNone")} next={t("personsNoneNext")} />
      ) : (
        <>
          <DataTable
            label={t("persons")}
            columns={columns}
            rows={found.nodes}
            rowKey={({ id }) => id}
            onOpen={setForm}
            stale={stale || fetching}
          />
          <Pager pages={pages} info={found.pageInfo} total={found.totalCount} />
        </>
      )}
    </>
  );
}
