import { Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { formatDay, formatNumber } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { weekdayOf } from "../calendar/month.ts";
import { ErrorState } from "../ErrorState.tsx";
import { TableSkeleton } from "../TableSkeleton.tsx";
import type { UrlState } from "../useUrlState.ts";
import { TaskCard } from "./TaskCard.tsx";
import type { TaskFilter } from "./taskAddress.ts";
import { TaskCardsQuery } from "./tasksQuery.ts";

const most = 50;

/** The tasks that fall due on one day. */
export function DayTasks({ day, filter, withAgency }: { day: string; filter: TaskFilter; withAgency: boolean }) {
  const t = useText();
  const [{ data, error }, again] = useQuery({
    query: TaskCardsQuery,
    variables: { first: most, filter: { ...filter, and: [...(filter.and ?? []), { dueOn: { eq: day } }] } },
  });
  const found = data?.assignments;
  return (
    <Stack gap={6}>
      <Title order={2} pr={36}>
        {t(`weekday${weekdayOf(day)}` as "weekday0")}, {formatDay(day)}
        {found && (
          <Text span inherit c="dimmed" fw={400}>
            {" "}
            · {t("dayTotal", { n: formatNumber(found.totalCount) })}
          </Text>
        )}
      </Title>
      {error && !found ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !found ? (
        <TableSkeleton rows={3} />
      ) : found.nodes.length === 0 ? (
        <Text c="dimmed">{t("dayNothing")}</Text>
      ) : (
        found.nodes.map((row) => <TaskCard key={row.id} row={row} withAgency={withAgency} />)
      )}
      {found && found.totalCount > found.nodes.length && (
        <Link
          to="/nhiem-vu"
          search={(old: UrlState) => ({
            ...old,
            xem: undefined,
            nhom: old.nhom ?? "ALL",
            ky: undefined,
            tu: day,
            den: day,
          })}
        >
          {t("boardRest", { n: formatNumber(found.totalCount - found.nodes.length) })}
        </Link>
      )}
    </Stack>
  );
}
