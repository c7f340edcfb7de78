import { Select } from "@mantine/core";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { AgencySelect } from "../AgencySelect.tsx";
import { PlansQuery } from "../dashboard/queries.ts";
import { FilterBar } from "../FilterBar.tsx";
import { useUrlState } from "../useUrlState.ts";
import { type Group, stateChoices } from "./tasksQuery.ts";

/** The filter line of the task list; the agency only for those who see several. */
export function TaskFilters({ group, withAgency }: { group: Group | null; withAgency: boolean }) {
  const t = useText();
  const [state, set] = useUrlState();
  const [{ data }] = useQuery({ query: PlansQuery });
  const states = stateChoices.map((value) => ({
    value,
    label: value === "OPEN" ? t("tasksOpen") : t(`state${value}`),
  }));
  return (
    <FilterBar
      search={t("tasksSearch")}
      also={withAgency ? ["van-ban", "co-quan"] : ["van-ban"]}
      filters={[
        // In the other groups the state is given already.
        ...(group === "ALL" ? [{ name: "trang-thai", label: t("tasksFilterState"), options: states, width: 170 }] : []),
        {
          name: "vai",
          label: t("tasksFilterRole"),
          options: [
            { value: "LEAD", label: t("roleLead") },
            { value: "COORDINATING", label: t("roleCoordinating") },
          ],
          width: 130,
        },
      ]}
    >
      <Select
        aria-label={t("tasksFilterDirective")}
        placeholder={t("tasksFilterDirective")}
        w={{ base: "calc(50% - 4px)", sm: 180 }}
        searchable
        clearable
        comboboxProps={{ width: "max-content", position: "bottom-start" }}
        data={(data?.directives.nodes ?? []).map(({ id, documentNumber, abstract }) => ({
          value: id,
          label: documentNumber ?? abstract,
        }))}
        value={state["van-ban"] ?? null}
        onChange={(value) => set({ "van-ban": value, trang: null })}
      />
      {withAgency && (
        <AgencySelect
          w={230}
          label={t("tasksFilterAgency")}
          value={state["co-quan"] ?? null}
          onChange={(id) => set({ "co-quan": id, trang: null })}
        />
      )}
    </FilterBar>
  );
}
