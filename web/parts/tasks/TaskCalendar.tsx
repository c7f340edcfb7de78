import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { formatNumber } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { Beside } from "../Beside.tsx";
import { MonthBar } from "../calendar/MonthBar.tsx";
import { MonthGrid } from "../calendar/MonthGrid.tsx";
import { monthOf, weeksOf } from "../calendar/month.ts";
import { ErrorState } from "../ErrorState.tsx";
import { TableSkeleton } from "../TableSkeleton.tsx";
import { type UrlState, useUrlState } from "../useUrlState.ts";
import { useWide } from "../useWide.ts";
import { useViewer } from "../viewer.ts";
import { DayCell, useDayWords } from "./DayCell.tsx";
import { DayTasks } from "./DayTasks.tsx";
import { TaskAgenda } from "./TaskAgenda.tsx";
import type { TaskFilter } from "./taskAddress.ts";
import { DueDaysQuery, TaskCardsQuery } from "./tasksQuery.ts";

/** The tasks by due day: a month on a desk, an agenda on a phone; a day opens its tasks beside. */
export function TaskCalendar({ filter, withAgency }: { filter: TaskFilter; withAgency: boolean }) {
  const t = useText();
  const wide = useWide();
  const { today } = useViewer();
  const [state, set] = useUrlState();
  const words = useDayWords();
  const month = monthOf(state.thang, today);
  const days = weeksOf(month).flat();
  const [from, to] = wide ? [days[0] ?? "", days.at(-1) ?? ""] : [`${month}-01`, lastOf(days, month)];
  const within: TaskFilter = { ...filter, and: [...(filter.and ?? []), { dueOn: { gte: from, lte: to } }] };
  const [{ data, error }, again] = useQuery({
    query: DueDaysQuery,
    variables: { from, to, filter, none: { ...filter, and: [...(filter.and ?? []), { dueOn: { isNull: true } }] } },
  });
  const [cards] = useQuery({
    query: TaskCardsQuery,
    variables: { filter: within, orderBy: [{ field: "DUE_ON", direction: "ASC" }], first: 100 },
    pause: !wide,
  });
  if (error && !data) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  if (!data) return <TableSkeleton />;
  const of = new Map(data.dueDays.map((each) => [each.day, each]));
  const chosen = wide && state.ngay && days.includes(state.ngay) ? state.ngay : null;
  return (
    <>
      <MonthBar month={month} />
      {wide ? (
        <Beside
          label={t("dayTasks")}
          width={380}
          panel={chosen && <DayTasks key={chosen} day={chosen} filter={filter} withAgency={withAgency} />}
          onClose={() => set({ ngay: null })}
        >
          <MonthGrid
            month={month}
            label={t("calendarLabel")}
            chosen={chosen}
            onChoose={(day) => set({ ngay: day === chosen ? null : day })}
            isOff={(day) => of.get(day)?.workingDay === false}
            words={(day) => words(of.get(day))}
            cell={(day) => (
              <DayCell
                counts={of.get(day)}
                rows={cards.data?.assignments.nodes.filter(({ dueOn }) => dueOn === day) ?? []}
              />
            )}
          />
        </Beside>
      ) : (
        <TaskAgenda filter={within} days={data.dueDays} withAgency={withAgency} />
      )}
      {data.none.totalCount > 0 && (
        <Text c="dimmed" mt="xs" className="prose">
          <Link
            to="/nhiem-vu"
            search={(old: UrlState) => ({
              ...old,
              xem: undefined,
              thang: undefined,
              ngay: undefined,
              nhom: old.nhom ?? "ALL",
              "thoi-han": "NO_DEADLINE,STALE",
            })}
          >
            {t("calendarNone", { n: formatNumber(data.none.totalCount) })}
          </Link>
        </Text>
      )}
    </>
  );
}

const lastOf = (days: readonly string[], month: string) => days.findLast((day) => day.startsWith(month)) ?? "";
