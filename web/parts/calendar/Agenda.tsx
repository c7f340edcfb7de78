import type { ReactNode } from "react";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import classes from "./Calendar.module.css";
import { weekdayOf } from "./month.ts";

/** Days as a list, for a screen on which a month does not fit. */
export function Agenda({
  days,
  chosen,
  label,
  show,
  onChoose,
}: {
  days: readonly string[];
  chosen: string | null;
  label: string;
  show: (day: string) => ReactNode;
  onChoose: (day: string) => void;
}) {
  const t = useText();
  return (
    <ul className={classes.agenda} aria-label={label}>
      {days.map((day) => (
        <li key={day}>
          <button type="button" aria-pressed={day === chosen} onClick={() => onChoose(day)}>
            <strong>
              {t(`weekday${weekdayOf(day) as 0}`)}, {formatDay(day)}
            </strong>
            {show(day)}
          </button>
        </li>
      ))}
    </ul>
  );
}
