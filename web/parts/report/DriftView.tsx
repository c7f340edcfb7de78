import { Anchor, Box, Group, Table, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { DataTable } from "../DataTable.tsx";
import { DayInput } from "../DayInput.tsx";
import type { FigureRow } from "../dashboard/queries.ts";
import { useFigureColumns } from "../dashboard/useFigureColumns.tsx";
import { useOpenRow } from "../dashboard/useOpenRow.ts";
import { ErrorState } from "../ErrorState.tsx";
import { type UrlState, useUrlState } from "../useUrlState.ts";
import { useViewer } from "../viewer.ts";
import { type Drift, DriftQuery, type Scope } from "./reportQuery.ts";
import { sinceOf } from "./scopeOf.ts";

const signed = (n: number) => (n === 0 ? "0" : n > 0 ? `+${n}` : `−${-n}`);

/** Why the figures are not those of an earlier day, or of a fixed report: each kind of change opens to its rows. */
export function DriftView({
  scope,
  asOf,
  frozenPeriodId = null,
}: {
  scope: Scope;
  asOf: string | null;
  frozenPeriodId?: string | null;
}) {
  const t = useText();
  const { today } = useViewer();
  const [state, set] = useUrlState();
  const since = frozenPeriodId ? null : sinceOf(state);
  const [{ data, error }, again] = useQuery({
    query: DriftQuery,
    variables: { ...scope, since, frozenPeriodId, asOf },
    pause: !since && !frozenPeriodId,
  });
  const drift = data?.progressDrift;
  return (
    <Box component="section" mb="lg" aria-labelledby="bien-dong">
      <Group gap="sm" mb={4}>
        <Title order={2} id="bien-dong">
          {t(frozenPeriodId ? "reportDriftFrozen" : "reportDrift")}
        </Title>
        {!frozenPeriodId && (
          <DayInput
            label={t("reportSince")}
            placeholder={t("reportSince")}
            w={150}
            max={asOf ?? today}
            value={since}
            onChange={(day) => set({ "so-voi": day, doi: null })}
          />
        )}
      </Group>
      {error && !data && <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />}
      {!since && !frozenPeriodId && <Text c="dimmed">{t("reportDriftHint")}</Text>}
      {drift && (since || frozenPeriodId) && <Changes drift={drift} />}
    </Box>
  );
}

function Changes({ drift: { before, after, sentence, changes } }: { drift: Drift }) {
  const t = useText();
  const [state] = useUrlState();
  const openRow = useOpenRow();
  const columns = useFigureColumns(true);
  const open = changes.find(({ kind }) => kind === state.doi);
  const figure = ({ asOf, completed, total }: Drift["before"]) =>
    t("reportDriftFigure", { day: formatDay(asOf), k: completed, n: total });
  return (
    <>
      <Text>
        {figure(before)} → {figure(after)}: <strong>{sentence}</strong>
      </Text>
      {changes.length > 0 && (
        <Table.ScrollContainer minWidth={480}>
          <Table aria-label={t("reportDrift")} verticalSpacing={4} w="auto" miw={480}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("reportChange")}</Table.Th>
                <Table.Th ta="right">{t("reportChangeRows")}</Table.Th>
                <Table.Th ta="right">{t("reportTotal")}</Table.Th>
                <Table.Th ta="right">{t("partCOMPLETED")}</Table.Th>
                <Table.Th ta="right">{t("partOVERDUE")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {changes.map(({ kind, label, count, total, completed, overdue }) => (
                <Table.Tr key={kind}>
                  <Table.Td>{label}</Table.Td>
                  <Table.Td ta="right">
                    <Anchor
                      renderRoot={(props) => (
                        <Link
                          to="/bao-cao"
                          search={(old: UrlState) => ({ ...old, doi: kind === state.doi ? undefined : kind })}
                          resetScroll={false}
                          aria-label={`${label}: ${count}`}
                          {...props}
                        />
                      )}
                    >
                      {count}
                    </Anchor>
                  </Table.Td>
                  <Table.Td ta="right">{signed(total)}</Table.Td>
                  <Table.Td ta="right">{signed(completed)}</Table.Td>
                  <Table.Td ta="right">{signed(overdue)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {open && (
        <Box mt="sm">
          <Title order={3} mb={4}>
            {t("rowsOf", { part: open.label, n: open.count })}
          </Title>
          <DataTable<FigureRow>
            label={open.label}
            columns={columns}
            rows={open.rows.nodes}
            rowKey={({ task, assignment }) => assignment?.id ?? task.id}
            onOpen={openRow}
          />
          {open.count > open.rows.nodes.length && (
            <Text size="xs" c="dimmed">
              {t("reportFirstRows", { n: open.rows.nodes.length })}
            </Text>
          )}
        </Box>
      )}
    </>
  );
}
