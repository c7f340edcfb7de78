import { Box, Text, Title } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useQuery } from "urql";
import { formatDay, formatInstant } from "../../format.ts";
import type { ResultOf } from "../../graphql.ts";
import { useText } from "../../text/text.ts";
import { type Column, DataTable } from "../DataTable.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { Fraction } from "../Fraction.tsx";
import { Pager } from "../Pager.tsx";
import { TableSkeleton } from "../TableSkeleton.tsx";
import { usePages } from "../usePages.ts";
import { FrozenListQuery } from "./reportQuery.ts";

type Row = ResultOf<typeof FrozenListQuery>["frozenPeriods"]["nodes"][number];

/** The reports that were fixed: what they said they still say. */
export function FrozenList() {
  const t = useText();
  const navigate = useNavigate();
  const pages = usePages("trang-chot");
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: FrozenListQuery,
    variables: { after: pages.after },
  });
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        id: "name",
        header: t("frozenName"),
        phone: "title",
        cell: ({ id, name }) => (
          <Link to="/bao-cao" search={{ chot: id }}>
            {name}
          </Link>
        ),
      },
      { id: "day", header: t("asOf"), width: 110, cell: ({ asOf }) => formatDay(asOf) },
      { id: "scope", header: t("frozenScope"), width: "30%", cell: ({ scope }) => scope },
      {
        id: "count",
        header: t("partCOMPLETED"),
        width: 130,
        cell: ({ progress }) => <Fraction k={progress.completed} n={progress.total} />,
      },
      {
        id: "by",
        header: t("frozenBy"),
        width: 200,
        cell: ({ frozenBy, frozenAt }) => [formatInstant(frozenAt), frozenBy?.name].filter(Boolean).join(" · "),
      },
    ],
    [t],
  );
  const found = data?.frozenPeriods;
  return (
    <Box component="section" mt="lg" aria-labelledby="da-chot">
      <Title order={2} id="da-chot" mb="xs">
        {t("frozenReports")}
      </Title>
      {error && !data ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !found ? (
        <TableSkeleton rows={2} />
      ) : found.nodes.length === 0 ? (
        <Text c="dimmed">{t("frozenNone")}</Text>
      ) : (
        <>
          <DataTable<Row>
            label={t("frozenReports")}
            columns={columns}
            rows={found.nodes}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate({ to: "/bao-cao", search: { chot: id } })}
            stale={stale || fetching}
          />
          <Pager pages={pages} info={found.pageInfo} total={found.totalCount} />
        </>
      )}
    </Box>
  );
}
