import { Anchor, Text, Title } from "@mantine/core";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import classes from "./Calendar.module.css";
import type { CalendarDay } from "./calendarQuery.ts";
import { KindLine } from "./KindLine.tsx";
import { weekdayOf } from "./month.ts";

/** Every day of a year that differs from the weekly pattern, with the decision it rests on. */
export function YearDays({
  year,
  days,
  changed,
  onDay,
}: {
  year: string;
  days: readonly CalendarDay[];
  changed: ReadonlySet<string>;
  onDay: (day: string) => void;
}) {
  const t = useText();
  const found = days.filter(({ date }) => date.startsWith(year));
  return (
    <section>
      <Title order={2} mt="lg" mb="xs">
        {t("daysOfYear", { year, n: found.length })}
      </Title>
      {found.length === 0 && <Text c="dimmed">{t("daysNoneInYear")}</Text>}
      <ul className={classes.rows}>
        {found.map((day) => (
          <li key={day.date}>
            <Anchor component="button" type="button" onClick={() => onDay(day.date)}>
              {t(`weekday${weekdayOf(day.date) as 0}`)}, {formatDay(day.date)}
            </Anchor>{" "}
            <span style={{ display: "inline-flex", gap: 8, verticalAlign: "bottom" }}>
              <KindLine day={day} changed={changed.has(day.date)} />
            </span>
            <Text size="sm" c="dimmed">
              {day.note}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
