import type { KeyboardEvent, ReactNode } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { useViewer } from "../viewer.ts";
import classes from "./MonthGrid.module.css";
import { laterDay, type Month, weekdayOf, weeksOf } from "./month.ts";

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month as a table of weeks; every day is a button, the arrow keys walk the days. */
export function MonthGrid({
  month,
  label,
  cell,
  words,
  isOff,
  chosen,
  onChoose,
}: {
  month: Month;
  label: string;
  /** What stands in a day under its date. */
  cell: (day: string) => ReactNode;
  /** What a screen reader says of a day after its date. */
  words: (day: string) => string;
  /** Days on which offices do not work. */
  isOff: (day: string) => boolean;
  chosen: string | null;
  onChoose: (day: string) => void;
}) {
  const t = useText();
  const { today } = useViewer();
  const weeks = weeksOf(month);
  const shown = weeks.flat();
  // One day is reached by Tab, the others from there.
  const entry = [chosen, today, `${month}-01`].find((day) => day && shown.includes(day));
  const walk = (event: KeyboardEvent<HTMLButtonElement>, day: string) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const table = event.currentTarget.closest("table");
    table?.querySelector<HTMLButtonElement>(`[data-day="${laterDay(day, step)}"]`)?.focus();
  };
  return (
    <table className={classes.month} aria-label={label}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              <abbr title={t(`weekday${weekdayOf(day)}` as "weekday0")}>
                {t(`weekdayShort${weekdayOf(day)}` as "weekdayShort0")}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                data-off={isOff(day) || undefined}
                data-other={!day.startsWith(month) || undefined}
                data-chosen={day === chosen || undefined}
              >
                <button
                  type="button"
                  className={classes.day}
                  data-day={day}
                  tabIndex={day === entry ? 0 : -1}
                  aria-pressed={day === chosen}
                  aria-current={day === today ? "date" : undefined}
                  aria-label={[formatDay(day), isOff(day) && t("dayOff"), words(day)].filter(Boolean).join(", ")}
                  onClick={() => onChoose(day)}
                  onKeyDown={(event) => walk(event, day)}
                >
                  <span className={classes.date}>{Number(day.slice(8))}</span>
                  {cell(day)}
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
