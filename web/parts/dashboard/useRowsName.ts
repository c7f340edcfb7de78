import { useText } from "../../text/text.ts";
import { daysLabel, type overdueOf, type Part } from "./parts.ts";

/** What the rows under the figures are called: their part, and of the overdue ones their class of days. */
export function useRowsName(part: Part, { overdueFrom, overdueTo }: ReturnType<typeof overdueOf>): string {
  const t = useText();
  const name = t(`part${part}`);
  return overdueFrom === null ? name : `${name} ${t("ageingDays", { label: daysLabel(overdueFrom, overdueTo) })}`;
}
