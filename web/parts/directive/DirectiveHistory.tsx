import { Text, Timeline } from "@mantine/core";
import { useQuery } from "urql";
import { formatInstant } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { DirectiveHistoryQuery } from "./directiveQuery.ts";

/** What happened to the directive, as the server words it. */
export function DirectiveHistory({ id }: { id: string }) {
  const t = useText();
  const [{ data }] = useQuery({ query: DirectiveHistoryQuery, variables: { id } });
  const rows = data?.directive?.history;
  if (!rows) return null;
  return (
    <>
      {rows.length === 0 && <Text c="dimmed">{t("historyEmpty")}</Text>}
      <Timeline bulletSize={10} lineWidth={1} color="gray">
        {rows.map(({ id: key, at, after, verb, person }) => (
          <Timeline.Item key={key}>
            <Text>{after ?? verb}</Text>
            <Text size="xs" c="dimmed">
              {formatInstant(at)} · {person?.name ?? t("bySystem")}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </>
  );
}
