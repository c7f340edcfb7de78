import { Group, Select } from "@mantine/core";
import type { ResultOf } from "../../graphql.ts";
import { useText } from "../../text/text.ts";
import { DayInput } from "../DayInput.tsx";
import { useUrlState } from "../useUrlState.ts";
import { useViewer } from "../viewer.ts";
import type { PlansQuery } from "./queries.ts";

type Plan = ResultOf<typeof PlansQuery>["directives"]["nodes"][number];

/** The value of the address that stands for no single plan. */
export const everyPlan = "tat-ca";

/** The largest plan opens first: it is the one the leaders ask about. */
export const mainPlan = (plans: readonly Plan[]): Plan | undefined =>
  plans.reduce<Plan | undefined>((best, plan) => (best && best.taskCount >= plan.taskCount ? best : plan), undefined);

/** Chooses the plan and the day that every figure of the overview is for. */
export function ScopeBar({ plans, plan }: { plans: readonly Plan[]; plan: string }) {
  const t = useText();
  const { today } = useViewer();
  const [state, set] = useUrlState();
  const fresh = { trang: null, "co-quan": null, tuoi: null };
  return (
    <Group gap="xs">
      <Select
        aria-label={t("choosePlan")}
        w={{ base: "100%", sm: 390 }}
        searchable
        allowDeselect={false}
        data={[
          { value: everyPlan, label: t("allPlans") },
          ...plans.map(({ id, documentNumber, abstract }) => ({
            value: id,
            label: `${documentNumber ?? ""} · ${abstract}`,
          })),
        ]}
        value={plan}
        onChange={(value) => set({ "ke-hoach": value, ...fresh }, { push: true })}
      />
      <DayInput
        label={t("asOf")}
        labelInside={74}
        w={184}
        max={today}
        clearable={false}
        value={state["den-ngay"] ?? today}
        onChange={(day) => set({ "den-ngay": day === today ? null : day, trang: null }, { push: true })}
      />
    </Group>
  );
}
