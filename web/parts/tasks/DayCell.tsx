import type { ResultOf } from "../../graphql.ts";
import { type Translate, useText } from "../../text/text.ts";
import { timelinessTone } from "../tone.ts";
import classes from "./DayCell.module.css";
import type { DueDaysQuery, TaskCardRow } from "./tasksQuery.ts";

/** What falls due on one day. */
export type DayCounts = ResultOf<typeof DueDaysQuery>["dueDays"][number];

const few = 2;

const wordsIn = (t: Translate) => (counts: DayCounts | undefined) =>
  counts && counts.total > 0
    ? [
        t("dayTotal", { n: counts.total }),
        counts.overdue > 0 && t("dayOverdue", { n: counts.overdue }),
        counts.waiting > 0 && t("dayWaiting", { n: counts.waiting }),
        counts.completed > 0 && t("dayCompleted", { n: counts.completed }),
      ]
        .filter(Boolean)
        .join(", ")
    : t("dayNothing");

/** The counts of a day in words. */
export const useDayWords = () => wordsIn(useText());

/** A day of the month: how many fall due, the first of them, and how many more there are. */
export function DayCell({ counts, rows }: { counts: DayCounts | undefined; rows: readonly TaskCardRow[] }) {
  const t = useText();
  if (!counts || counts.total === 0) return null;
  const shown = rows.slice(0, few);
  return (
    <>
      {shown.map(({ id, task, timeliness }) => (
        <span key={id} className={classes.task} data-tone={timeliness ? timelinessTone[timeliness] : "none"}>
          <strong>{task.refLabel}</strong> {task.text}
        </span>
      ))}
      {counts.total > shown.length && (
        <span className={classes.more}>
          {shown.length > 0 ? t("dayMore", { n: counts.total - shown.length }) : t("dayTotal", { n: counts.total })}
        </span>
      )}
    </>
  );
}
