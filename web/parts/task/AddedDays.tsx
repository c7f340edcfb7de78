import { Text } from "@mantine/core";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { weekdayOf } from "../calendar/month.ts";
import { daysBetween } from "../daysBetween.ts";
import { AddedDaysQuery } from "./extensionChanges.ts";

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** What a new due day means: its weekday, how many days it adds and how many of them offices work. */
export function AddedDays({ due, day }: { due: string; day: string }) {
  const t = useText();
  const [{ data, stale }] = useQuery({ query: AddedDaysQuery, variables: { due, day, eve: dayBefore(day) } });
  const weekday = t(`weekday${weekdayOf(day) as 0}`);
  const working = data && !stale ? data.added : null;
  return (
    <Text span inherit>
      {working === null
        ? t("extensionAdds", { weekday, days: daysBetween(due, day) })
        : t("extensionAddsWorking", { weekday, days: daysBetween(due, day), working })}
      {data && !stale && data.itself === 0 && (
        <Text span inherit c="var(--state-soon)">
          {" "}
          {t("extensionDayOff")}
        </Text>
      )}
    </Text>
  );
}
