import { Box, Button, Group, Select, Title } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useQuery } from "urql";
import { formatDay, formatInstant } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { type Column, DataTable } from "../DataTable.tsx";
import { overdueOf, partOf, progressParts } from "../dashboard/parts.ts";
import { useRowsName } from "../dashboard/useRowsName.ts";
import { EmptyState } from "../EmptyState.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { Pager } from "../Pager.tsx";
import { PageTitle } from "../PageTitle.tsx";
import { StateBadge } from "../StateBadge.tsx";
import { TableSkeleton } from "../TableSkeleton.tsx";
import { TaskText } from "../TaskText.tsx";
import { usePages } from "../usePages.ts";
import { useUrlState } from "../useUrlState.ts";
import { DriftView } from "./DriftView.tsx";
import { FiguresView } from "./FiguresView.tsx";
import { FrozenQuery, type FrozenRow } from "./reportQuery.ts";

/** A fixed report: its figures and rows as they were, and what has changed since. */
export function FrozenReport({ id }: { id: string }) {
  const t = useText();
  const [state, set] = useUrlState();
  const pages = usePages();
  const part = state.phan ? partOf(state.phan) : "ALL";
  const overdue = overdueOf(state.tuoi);
  const name = useRowsName(part, overdue);
  const variables = { id, part, ...overdue, after: pages.after };
  const [{ data, error, fetching, stale }, again] = useQuery({ query: FrozenQuery, variables });
  const columns = useFrozenColumns();
  const back = (
    <Button
      variant="default"
      leftSection={<IconArrowLeft size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/bao-cao" {...props} />}
    >
      {t("frozenBack")}
    </Button>
  );
  if (error && !data) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  if (!data) return <TableSkeleton rows={8} />;
  const report = data.frozenPeriod;
  if (!report) return <EmptyState title={t("frozenMissing")} next={t("frozenMissingNext")} action={back} />;
  const { rows } = report;
  const fixed = t("frozenFixed", {
    day: formatDay(report.asOf),
    at: formatInstant(report.frozenAt),
    by: report.frozenBy?.name ?? report.agency.name,
  });
  return (
    <>
      <PageTitle title={report.name} below={`${report.scope}. ${fixed}`}>
        {back}
      </PageTitle>
      <FiguresView counts={report.progress} />
      <DriftView scope={{}} asOf={null} frozenPeriodId={id} />
      <Box component="section" id="danh-sach" style={{ scrollMarginTop: 56 }} aria-labelledby="ten-danh-sach">
        <Group justify="space-between" mb="xs">
          <Title order={2} id="ten-danh-sach">
            {t("rowsOf", { part: name, n: rows.totalCount })}
          </Title>
          <Select
            aria-label={t("whatToShow")}
            w={200}
            allowDeselect={false}
            data={progressParts.map((value) => ({ value, label: t(`part${value}`) }))}
            value={part}
            onChange={(phan) => set({ phan, tuoi: null, trang: null })}
          />
        </Group>
        {rows.nodes.length === 0 ? (
          <EmptyState title={t("rowsEmpty")} next={t("reportRowsEmptyNext")} />
        ) : (
          <>
            <DataTable<FrozenRow>
              label={name}
              columns={columns}
              rows={rows.nodes}
              rowKey={({ documentNumber, ref, agencies, dueOn }) => [documentNumber, ref, agencies, dueOn].join(" ")}
              stale={stale || fetching}
            />
            <Pager pages={pages} info={rows.pageInfo} total={rows.totalCount} />
          </>
        )}
      </Box>
    </>
  );
}

const few = 3;

function useFrozenColumns(): Column<FrozenRow>[] {
  const t = useText();
  return useMemo(() => {
    const named = (agencies: readonly string[]) =>
      agencies.length <= few
        ? agencies.join(", ")
        : t("frozenLeads", { names: agencies.slice(0, few - 1).join(", "), n: agencies.length - few + 1 });
    return [
      {
        id: "state",
        header: t("columnState"),
        width: 172,
        cell: ({ timeliness, overdueDays, state }) => (
          <StateBadge timeliness={timeliness} overdueDays={overdueDays} state={state} />
        ),
      },
      {
        id: "task",
        header: t("columnTask"),
        phone: "title",
        cell: ({ ref, text, task }) => {
          const words = <TaskText reference={ref}>{text}</TaskText>;
          return task ? (
            <Link
              to="/van-ban/$id"
              params={{ id: task.directive.id }}
              search={{ mo: task.id }}
              style={{ color: "inherit" }}
            >
              {words}
            </Link>
          ) : (
            words
          );
        },
      },
      { id: "lead", header: t("columnLead"), width: "22%", cell: ({ agencies }) => named(agencies) },
      { id: "directive", header: t("columnDirective"), width: 130, cell: ({ documentNumber }) => documentNumber },
      { id: "due", header: t("columnDue"), width: 110, cell: ({ dueOn }) => (dueOn ? formatDay(dueOn) : "—") },
    ];
  }, [t]);
}
