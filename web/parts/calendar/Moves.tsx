import { Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import classes from "./Calendar.module.css";
import type { CalendarMoves } from "./calendarQuery.ts";

/** Every time limit and every planned letter that changes of the calendar move. */
export function Moves({ moves: { due, letters } }: { moves: CalendarMoves }) {
  const t = useText();
  const span = (from: string | null, to: string | null) =>
    `${from ? formatDay(from) : t("letterOnNone")} → ${to ? formatDay(to) : t("letterOnNone")}`;
  return (
    <>
      <section>
        <Title order={2}>{t("movesDue", { n: due.length })}</Title>
        {due.length === 0 && <Text c="dimmed">{t("movesDueNone")}</Text>}
        <ul className={classes.rows}>
          {due.map(({ taskId, task, draft, from, to, assignments }) => (
            <li key={taskId}>
              <strong>{span(from, to)}</strong>{" "}
              {task && (
                <>
                  {task.refLabel} ·{" "}
                  <Link to="/van-ban/$id" params={{ id: task.directive.id }}>
                    {task.directive.documentNumber ?? task.directive.abstract}
                  </Link>{" "}
                </>
              )}
              <Text span c="dimmed">
                {draft ? t("movesDraft") : t("movesRows", { n: assignments })}
              </Text>
              {task && (
                <Text size="sm" c="dimmed" lineClamp={1}>
                  {task.text}
                </Text>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Title order={2}>{t("movesLetters", { n: letters.length })}</Title>
        {letters.length === 0 && <Text c="dimmed">{t("movesLettersNone")}</Text>}
        <ul className={classes.rows}>
          {letters.map(({ kind, from, to, agency, rows }) => (
            <li key={`${kind} ${agency?.id} ${from} ${to}`}>
              <strong>{span(from, to)}</strong> {t(`letter${kind}`)} · {agency?.name ?? t("lettersToAll")}
              {rows !== null && (
                <Text span c="dimmed">
                  {" "}
                  · {t("movesRows", { n: rows })}
                </Text>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
