import { Text } from "@mantine/core";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import classes from "./Calendar.module.css";
import type { WorkingWeek } from "./calendarQuery.ts";

/** The weekly patterns, each with the day from which it holds and the decision it rests on. */
export function WeekPatterns({ weeks }: { weeks: readonly WorkingWeek[] }) {
  const t = useText();
  return (
    <ul className={classes.rows}>
      {weeks.map(({ validFrom, weekdays, note }) => (
        <li key={validFrom}>
          {weekdays.map((weekday) => t(`weekday${(weekday - 1) as 0}`)).join(", ")}
          <Text size="sm" c="dimmed">
            {t("weekFrom", { day: formatDay(validFrom) })} · {note}
          </Text>
        </li>
      ))}
    </ul>
  );
}
