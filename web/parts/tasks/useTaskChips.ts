import { useQuery } from "urql";
import { formatDay } from "../../format.ts";
import { graphql } from "../../graphql.ts";
import { useText } from "../../text/text.ts";
import { AgencyNameQuery } from "../AgencySelect.tsx";
import { useUrlState } from "../useUrlState.ts";
import { FieldsQuery } from "./fieldsQuery.ts";
import {
  chosenOf,
  type FilterName,
  narrowing,
  stateChoices,
  timelinessChoices,
  urgencyChoices,
} from "./taskAddress.ts";

const DirectiveNumberQuery = graphql(
  `query DirectiveNumber($id: ID!) { directive(id: $id) { id documentNumber abstract } }`,
);

/** One filter in force, in words. */
export type TaskChip = { name: FilterName; label: string; value: string };

/** What narrows the list as the address stands, one chip a name. */
export function useTaskChips(ownAgency: boolean): TaskChip[] {
  const t = useText();
  const [state] = useUrlState();
  const on = narrowing(state, ownAgency);
  const asked = (name: FilterName) => (on.includes(name) ? (state[name] ?? "") : "");
  const [directive] = useQuery({
    query: DirectiveNumberQuery,
    variables: { id: asked("van-ban") },
    pause: !asked("van-ban"),
  });
  const [agency] = useQuery({ query: AgencyNameQuery, variables: { id: asked("co-quan") }, pause: !asked("co-quan") });
  const [fields] = useQuery({ query: FieldsQuery, pause: !asked("linh-vuc") });
  const found = directive.data?.directive;
  const words: Record<FilterName, () => [label: string, value: string | null | undefined]> = {
    tim: () => [t("filterText"), state.tim && `“${state.tim}”`],
    "trang-thai": () => [
      t("tasksFilterState"),
      chosenOf(state["trang-thai"], stateChoices)
        .map((choice) => (choice === "OPEN" ? t("tasksOpen") : t(`state${choice}`)))
        .join(", "),
    ],
    "thoi-han": () => [
      t("filterTimeliness"),
      chosenOf(state["thoi-han"], timelinessChoices)
        .map((choice) => t(choice))
        .join(", "),
    ],
    vai: () => [t("tasksFilterRole"), state.vai === "LEAD" ? t("roleLead") : t("roleCoordinating")],
    "van-ban": () => [t("tasksFilterDirective"), found && (found.documentNumber ?? found.abstract)],
    "co-quan": () => [t("tasksFilterAgency"), agency.data?.agency?.name],
    "linh-vuc": () => [t("filterField"), fields.data?.fields.find(({ id }) => id === state["linh-vuc"])?.name],
    "do-khan": () => [
      t("urgency"),
      chosenOf(state["do-khan"], urgencyChoices)
        .map((choice) => t(`urgency${choice}`))
        .join(", "),
    ],
    ky: () => [t("filterRange"), t(`range-${state.ky as "tuan-nay"}`)],
    tu: () => [t("filterFrom"), formatDay(state.tu ?? "")],
    den: () => [t("filterUntil"), formatDay(state.den ?? "")],
    sao: () => [t("filterStarred"), ""],
    toi: () => [t("filterMine"), ""],
    nhac: () => [t("filterMentioned"), ""],
  };
  return on.map((name) => {
    const [label, value] = words[name]();
    // A name that is not here yet, or that may not be seen, still narrows the list.
    return { name, label, value: value ?? "…" };
  });
}
