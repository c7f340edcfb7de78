import { Stack, Text, Title } from "@mantine/core";
import { useRef } from "react";
import { useQuery } from "urql";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { weekdayOf } from "../calendar/month.ts";
import { ErrorState } from "../ErrorState.tsx";
import { Pager } from "../Pager.tsx";
import { TableSkeleton } from "../TableSkeleton.tsx";
import { usePages } from "../usePages.ts";
import { useRowKeys } from "../useRowKeys.ts";
import { type DayCounts, useDayWords } from "./DayCell.tsx";
import { TaskCard } from "./TaskCard.tsx";
import type { TaskFilter } from "./taskAddress.ts";
import { TaskCardsQuery } from "./tasksQuery.ts";

/** The tasks of a month day by day, for screens too narrow for a month. */
export function TaskAgenda({
  filter,
  days,
  withAgency,
}: {
  filter: TaskFilter;
  days: readonly DayCounts[];
  withAgency: boolean;
}) {
  const t = useText();
  const words = useDayWords();
  const pages = usePages();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const [{ data, error }, again] = useQuery({
    query: TaskCardsQuery,
    variables: { first: 25, after: pages.after, filter, orderBy: [{ field: "DUE_ON", direction: "ASC" }] },
  });
  const found = data?.assignments;
  if (error && !found) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  if (!found) return <TableSkeleton />;
  if (found.totalCount === 0) return <Text c="dimmed">{t("monthNothing")}</Text>;
  const shown = [...new Set(found.nodes.map(({ dueOn }) => dueOn ?? ""))];
  return (
    <>
      <Stack gap="md" ref={list}>
        {shown.map((day) => (
          <section key={day} aria-labelledby={`ngay-${day}`}>
            <Title order={3} id={`ngay-${day}`}>
              {t(`weekday${weekdayOf(day)}` as "weekday0")}, {formatDay(day)}
            </Title>
            <Text size="xs" c="dimmed" mb={6}>
              {words(days.find((each) => each.day === day))}
            </Text>
            <Stack gap={6}>
              {found.nodes
                .filter(({ dueOn }) => dueOn === day)
                .map((row) => (
                  <TaskCard key={row.id} row={row} withAgency={withAgency} />
                ))}
            </Stack>
          </section>
        ))}
      </Stack>
      <Pager pages={pages} info={found.pageInfo} total={found.totalCount} />
    </>
  );
}
