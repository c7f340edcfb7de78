import { Select } from "@mantine/core";
import { useText } from "../../text/text.ts";
import { useUrlState } from "../useUrlState.ts";
import { orderOf } from "./taskAddress.ts";

const orders = ["DUE_ON.ASC", "DUE_ON.DESC", "ASSIGNED_ON.DESC", "SUBMITTED_ON.DESC"] as const;

/** The order of the list, for screens without heads of columns too. */
export function TaskOrder() {
  const t = useText();
  const [state, set] = useUrlState();
  const { field, direction } = orderOf(state);
  return (
    <Select
      label={t("taskOrder")}
      allowDeselect={false}
      data={orders.map((value) => ({ value, label: t(`order-${value}`) }))}
      value={orders.find((value) => value === `${field}.${direction}`) ?? null}
      onChange={(value) => {
        const [xep, chieu] = value === orders[0] ? [null, null] : (value?.split(".") ?? []);
        set({ xep, chieu, trang: null }, { push: true });
      }}
    />
  );
}
