import { Button, Group, Modal, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "urql";
import { formatDay } from "../../format.ts";
import { useText } from "../../text/text.ts";
import { ErrorState } from "../ErrorState.tsx";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import classes from "./Calendar.module.css";
import { CalendarPreviewQuery, EditCalendar, type WorkingCalendar } from "./calendarQuery.ts";
import { Moves } from "./Moves.tsx";
import { changeOf, type usePending } from "./usePending.ts";

/** What the changes are and everything that they move, before they are applied. */
export function ApplyDialog({
  calendar,
  changes,
  onClose,
}: {
  calendar: WorkingCalendar;
  changes: ReturnType<typeof usePending>;
  onClose: () => void;
}) {
  const t = useText();
  const { pending } = changes;
  const change = changeOf(pending);
  const [{ data, error }, again] = useQuery({
    query: CalendarPreviewQuery,
    variables: { change },
    requestPolicy: "network-only",
  });
  const { send, busy, problems } = useChange(EditCalendar);
  const moves = data?.calendarPreview;
  const faults = moves?.userErrors ?? [];
  const apply = async () => {
    if (!(await send({ input: { ...change, expectedVersion: calendar.version } }))) return;
    changes.drop();
    said(t("calendarApplied"));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t("pendingPreview")} size="xl">
      <Stack gap="md">
        <section>
          <Title order={2}>{t("pendingChanges")}</Title>
          <ul className={classes.rows}>
            {pending.set.map(({ date, kind, note }) => (
              <li key={date}>
                {formatDay(date)}: {t(`kind_${kind}`)}
                <Text size="sm" c="dimmed">
                  {note}
                </Text>
              </li>
            ))}
            {pending.remove.map((date) => (
              <li key={date}>
                {formatDay(date)}: {t("dayBackToWeek")}
              </li>
            ))}
            {pending.setWeeks.map(({ validFrom, weekdays }) => (
              <li key={validFrom}>
                {t("weekFrom", { day: formatDay(validFrom) })}:{" "}
                {weekdays.map((weekday) => t(`weekday${(weekday - 1) as 0}`)).join(", ")}
              </li>
            ))}
          </ul>
        </section>
        {error && !data ? (
          <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
        ) : !moves ? (
          <Skeleton h={120} role="status" aria-label={t("loading")} />
        ) : (
          <>
            <Problems of={[...faults, ...problems]} title={t("calendarRefused")} />
            {faults.length === 0 && <Moves moves={moves} />}
          </>
        )}
        <Group justify="flex-end" className={`${classes.foot}`}>
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button onClick={() => void apply()} loading={busy} disabled={!moves || faults.length > 0}>
            {t("calendarApply")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
