import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { useUrlState } from "../useUrlState.ts";
import { useViewer } from "../viewer.ts";
import classes from "./MonthGrid.module.css";
import { laterDay, laterMonth, type Month, weekdayOf, weeksOf } from "./month.ts";

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const leaps: Record<string, number> = { PageUp: -1, PageDown: 1 };

function target(key: string, day: string, month: Month): string | null {
  if (key === "Home") return laterDay(day, -weekdayOf(day));
  if (key === "End") return laterDay(day, 6 - weekdayOf(day));
  const [step, leap] = [steps[key], leaps[key]];
  if (step) return laterDay(day, step);
  // The 31st of a month that has none is its last day.
  return leap ? (sameDate(laterMonth(month, leap), day) ?? null) : null;
}

const sameDate = (month: Month, day: string) =>
  [`${month}-${day.slice(8)}`, laterDay(`${laterMonth(month, 1)}-01`, -1)].sort()[0];

/** A month as a table of weeks; every day is a button, the arrow keys walk the days, Page Up and Down the months. */
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
  const [, set] = useUrlState();
  const table = useRef<HTMLTableElement>(null);
  const awaited = useRef<string | null>(null);
  const focusOn = (day: string) => table.current?.querySelector<HTMLButtonElement>(`[data-day="${day}"]`);
  const walk = (event: KeyboardEvent<HTMLButtonElement>, day: string) => {
    const to = target(event.key, day, month);
    if (!to || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const there = event.key in leaps ? null : focusOn(to);
    if (there) return there.focus();
    awaited.current = to;
    set({ thang: to.slice(0, 7), ngay: null });
  };
  // A month that was walked into takes up the walk once its days are there.
  useEffect(() => {
    const there = awaited.current?.startsWith(month) ? focusOn(awaited.current) : null;
    if (!there) return;
    awaited.current = null;
    there.focus();
  });
  return (
    <table ref={table} className={classes.month} aria-label={label}>
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
