import { IconPencil } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";
import classes from "./Calendar.module.css";
import type { CalendarDay } from "./calendarQuery.ts";
import { kindTone } from "./kindTone.ts";

/** What sets a day apart, in colour and word, and whether that is not applied yet. */
export function KindLine({ day, changed }: { day: CalendarDay | undefined; changed: boolean }) {
  const t = useText();
  return (
    <>
      {day && (
        <span className={classes.line} data-tone={kindTone[day.kind]}>
          {t(`kind_${day.kind}`)}
        </span>
      )}
      {changed && (
        <span className={classes.line}>
          <IconPencil size={14} aria-hidden /> {t("dayChanged")}
        </span>
      )}
    </>
  );
}
