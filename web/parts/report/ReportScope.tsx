import { Checkbox, Select } from "@mantine/core";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { AgencySelect } from "../AgencySelect.tsx";
import { DayInput } from "../DayInput.tsx";
import { PlansQuery } from "../dashboard/queries.ts";
import { FilterBar } from "../FilterBar.tsx";
import { useUrlState } from "../useUrlState.ts";
import { FieldsQuery } from "./reportQuery.ts";
import { scopeNames } from "./scopeOf.ts";

/** The one filter line of a report: what is counted, kept in the address. */
export function ReportScope() {
  const t = useText();
  const [state, set] = useUrlState();
  const [plans] = useQuery({ query: PlansQuery });
  const [fields] = useQuery({ query: FieldsQuery });
  const put = (name: string) => (value: string | null) => set({ [name]: value, trang: null });
  const half = { base: "calc(50% - 4px)", sm: 150 };
  const urgencies = (["NORMAL", "URGENT", "VERY_URGENT", "EXPRESS"] as const).map((value) => ({
    value,
    label: t(`urgency${value}`),
  }));
  return (
    <FilterBar also={scopeNames}>
      <Select
        aria-label={t("choosePlan")}
        placeholder={t("allPlans")}
        w={{ base: "100%", sm: 300 }}
        searchable
        clearable
        data={(plans.data?.directives.nodes ?? []).map(({ id, documentNumber, abstract }) => ({
          value: id,
          label: `${documentNumber ?? ""} · ${abstract}`,
        }))}
        value={state["ke-hoach"] ?? null}
        onChange={put("ke-hoach")}
      />
      <AgencySelect
        label={t("agencyColumn")}
        w={{ base: "100%", sm: 210 }}
        value={state["co-quan"] ?? null}
        onChange={(id) => set({ "co-quan": id, ...(id ? {} : { "truc-thuoc": null }), trang: null })}
      />
      {state["co-quan"] && (
        <Checkbox
          label={t("reportSubtree")}
          checked={state["truc-thuoc"] === "1"}
          onChange={(event) => put("truc-thuoc")(event.currentTarget.checked ? "1" : null)}
        />
      )}
      <Select
        aria-label={t("reportField")}
        placeholder={t("reportField")}
        w={half}
        clearable
        data={(fields.data?.fields ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={state["linh-vuc"] ?? null}
        onChange={put("linh-vuc")}
      />
      <Select
        aria-label={t("reportUrgency")}
        placeholder={t("reportUrgency")}
        w={half}
        clearable
        data={urgencies}
        value={state["do-khan"] ?? null}
        onChange={put("do-khan")}
      />
      <DayInput
        label={t("reportFrom")}
        placeholder={t("reportFrom")}
        w={130}
        value={state.tu ?? null}
        onChange={put("tu")}
      />
      <DayInput
        label={t("reportTo")}
        placeholder={t("reportTo")}
        w={130}
        value={state.den ?? null}
        onChange={put("den")}
      />
      <Checkbox
        label={t("reportStarred")}
        checked={state.sao === "1"}
        onChange={(event) => put("sao")(event.currentTarget.checked ? "1" : null)}
      />
    </FilterBar>
  );
}
