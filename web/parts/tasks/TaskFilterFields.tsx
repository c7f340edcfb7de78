import { Checkbox, MultiSelect, Select, SimpleGrid } from "@mantine/core";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { AgencySelect } from "../AgencySelect.tsx";
import { DayInput } from "../DayInput.tsx";
import { PlansQuery } from "../dashboard/queries.ts";
import { useUrlState } from "../useUrlState.ts";
import { dueRanges } from "./dueRange.ts";
import { FieldsQuery } from "./fieldsQuery.ts";
import { TaskOrder } from "./TaskOrder.tsx";
import { chosenOf, type FilterName, stateChoices, timelinessChoices, urgencyChoices } from "./taskAddress.ts";

/** Every filter of the task lists; the agency only for those who see several. */
export function TaskFilterFields({ withAgency, columns }: { withAgency: boolean; columns: number }) {
  const t = useText();
  const [state, set] = useUrlState();
  const [plans] = useQuery({ query: PlansQuery });
  const [fields] = useQuery({ query: FieldsQuery });
  // Each choice is a step in the browser's history, so that "back" takes it back.
  const put = (name: FilterName) => (value: string | readonly string[] | null) =>
    set({ [name]: typeof value === "string" ? value : value?.join(","), trang: null }, { push: true });
  const several = <Choice extends string>(
    name: FilterName,
    label: string,
    choices: readonly Choice[],
    words: (choice: Choice) => string,
  ) => (
    <MultiSelect
      label={label}
      placeholder={state[name] ? "" : t("all")}
      clearable
      clearButtonProps={{ "aria-label": t("filterDrop", { label }) }}
      data={choices.map((value) => ({ value, label: words(value) }))}
      value={chosenOf(state[name], choices)}
      onChange={put(name)}
    />
  );
  const one = (name: FilterName, label: string, data: { value: string; label: string }[], searchable = false) => (
    <Select
      label={label}
      placeholder={t("all")}
      clearable
      clearButtonProps={{ "aria-label": t("filterDrop", { label }) }}
      searchable={searchable}
      nothingFoundMessage={t("filterNothing")}
      data={data}
      value={state[name] ?? null}
      onChange={put(name)}
    />
  );
  return (
    <SimpleGrid cols={columns} spacing="sm" verticalSpacing="xs">
      {several("trang-thai", t("tasksFilterState"), stateChoices, (choice) =>
        choice === "OPEN" ? t("tasksOpen") : t(`state${choice}`),
      )}
      {several("thoi-han", t("filterTimeliness"), timelinessChoices, (choice) => t(choice))}
      {one("vai", t("tasksFilterRole"), [
        { value: "LEAD", label: t("roleLead") },
        { value: "COORDINATING", label: t("roleCoordinating") },
      ])}
      {one(
        "van-ban",
        t("tasksFilterDirective"),
        (plans.data?.directives.nodes ?? []).map(({ id, documentNumber, abstract }) => ({
          value: id,
          label: documentNumber ?? abstract,
        })),
        true,
      )}
      {withAgency && (
        <AgencySelect
          visibleLabel
          label={t("tasksFilterAgency")}
          value={state["co-quan"] ?? null}
          onChange={put("co-quan")}
        />
      )}
      {one(
        "linh-vuc",
        t("filterField"),
        (fields.data?.fields ?? []).map(({ id, name }) => ({ value: id, label: name })),
        true,
      )}
      {several("do-khan", t("urgency"), urgencyChoices, (choice) => t(`urgency${choice}`))}
      {one(
        "ky",
        t("filterRange"),
        dueRanges.map((value) => ({ value, label: t(`range-${value}`) })),
      )}
      <DayInput
        visibleLabel
        label={t("filterFrom")}
        value={state.tu ?? null}
        {...(state.den ? { max: state.den } : {})}
        onChange={put("tu")}
      />
      <DayInput
        visibleLabel
        label={t("filterUntil")}
        value={state.den ?? null}
        {...(state.tu ? { min: state.tu } : {})}
        onChange={put("den")}
      />
      <TaskOrder />
      <Checkbox
        label={t("filterStarred")}
        pt={{ base: 4, sm: 30 }}
        checked={state.sao === "1"}
        onChange={(event) => put("sao")(event.currentTarget.checked ? "1" : null)}
      />
      {!withAgency && (
        <Checkbox
          label={t("filterMine")}
          checked={state.toi === "1"}
          onChange={(event) => put("toi")(event.currentTarget.checked ? "1" : null)}
        />
      )}
    </SimpleGrid>
  );
}
