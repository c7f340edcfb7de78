import { Group, Select, Text, Title } from "@mantine/core";
import { useQuery } from "urql";
import { formatDay } from "../format.ts";
import { DataTable } from "../parts/DataTable.tsx";
import { DayInput } from "../parts/DayInput.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { ErrorState } from "../parts/ErrorState.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { CriteriaSetsQuery, ScoreboardQuery, type ScoreSet } from "../parts/scores/scoresQuery.ts";
import { useScoreColumns } from "../parts/scores/useScoreColumns.tsx";
import { TableSkeleton } from "../parts/TableSkeleton.tsx";
import { useUrlState } from "../parts/useUrlState.ts";
import { useViewer } from "../parts/viewer.ts";
import { useText } from "../text/text.ts";

/** The ranking of agencies under a criteria set, computed from the counts of its period. */
export function Scores() {
  const t = useText();
  const [state] = useUrlState();
  const [{ data, error }, again] = useQuery({ query: CriteriaSetsQuery });
  if (error && !data) return <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />;
  if (!data)
    return (
      <>
        <PageTitle title={t("scores")} />
        <TableSkeleton />
      </>
    );
  const sets = [...data.criteriaSets].sort((a, b) => b.year - a.year);
  const set = sets.find(({ code }) => code === state.bo) ?? sets[0];
  if (!set) return <EmptyState title={t("scoresNoSet")} next={t("scoresNoSetNext")} />;
  return <Scoreboard sets={sets} set={set} />;
}

function Scoreboard({ sets, set }: { sets: readonly ScoreSet[]; set: ScoreSet }) {
  const t = useText();
  const { today } = useViewer();
  const [state, change] = useUrlState();
  const lastDay = [today, set.periodTo].sort()[0] ?? today;
  const asOf = state["den-ngay"] ?? lastDay;
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: ScoreboardQuery,
    variables: { set: set.code, asOf },
  });
  const columns = useScoreColumns();
  const lines = data?.scoreboard;
  return (
    <>
      <PageTitle
        title={t("scores")}
        below={t("scorePeriod", { from: formatDay(set.periodFrom), to: formatDay(set.periodTo) })}
      >
        <Group gap="xs">
          <Select
            aria-label={t("scoreSet")}
            w={{ base: "100%", sm: 460 }}
            allowDeselect={false}
            data={sets.map(({ code, name }) => ({ value: code, label: name }))}
            value={set.code}
            onChange={(bo) => change({ bo, "den-ngay": null }, { push: true })}
          />
          <DayInput
            label={t("scoreAsOf")}
            w={150}
            min={set.periodFrom}
            max={lastDay}
            clearable={false}
            value={asOf}
            onChange={(day) => change({ "den-ngay": day === lastDay ? null : day }, { push: true })}
          />
        </Group>
      </PageTitle>
      {error && !lines ? (
        <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
      ) : !lines ? (
        <TableSkeleton />
      ) : lines.length === 0 ? (
        <EmptyState title={t("scoresNoLines")} next={t("scoresNoLinesNext")} />
      ) : (
        set.criteria.map(({ id, ref, name, maxScore }) => (
          <section key={id} aria-label={name}>
            <Title order={2} mt="sm" mb={4}>
              {ref} {name}{" "}
              <Text span inherit fw={400} c="dimmed">
                ({t("scoreMax", { max: maxScore })})
              </Text>
            </Title>
            <DataTable
              label={name}
              columns={columns}
              rows={lines.filter(({ criterion }) => criterion.id === id).sort((a, b) => a.rank - b.rank)}
              rowKey={({ agency }) => agency.id}
              stale={stale || fetching}
            />
          </section>
        ))
      )}
    </>
  );
}
