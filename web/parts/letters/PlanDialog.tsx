import { Button, Group, Modal, Select, Skeleton, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useQuery } from "urql";
import { useText } from "../../text/text.ts";
import { DayInput } from "../DayInput.tsx";
import { ErrorState } from "../ErrorState.tsx";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useViewer } from "../viewer.ts";
import { LetterPreview, PlanLetters, plannableKinds } from "./lettersQuery.ts";
import { PlannedList } from "./PlannedList.tsx";

/** Shows the letters of a kind for a day before any is written, then plans those that are not there yet. */
export function PlanDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText();
  const { today } = useViewer();
  const [kind, setKind] = useState<(typeof plannableKinds)[number]>("OVERDUE_WEEKLY");
  const [day, setDay] = useState(today);
  const [{ data, error, fetching }, again] = useQuery({
    query: LetterPreview,
    variables: { kind, day },
    pause: !opened,
    requestPolicy: "network-only",
  });
  const { send, busy, problems } = useChange(PlanLetters);
  const letters = data?.letterPreview;
  const fresh = letters?.filter(({ already }) => !already).length ?? 0;

  const plan = async () => {
    const done = await send({ input: { kind, day } });
    if (!done) return;
    said(t("lettersPlanned", { n: done.lettersPlan.letters.length }));
    onClose();
  };

  return (
    <Modal opened={opened} onClose={onClose} title={t("lettersPlanTitle")} size="lg">
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <Select
            label={t("letterKind")}
            w={220}
            allowDeselect={false}
            data={plannableKinds.map((value) => ({ value, label: t(`letter${value}`) }))}
            value={kind}
            onChange={(value) => setKind(plannableKinds.find((one) => one === value) ?? kind)}
          />
          <DayInput
            label={t("lettersPlanDay")}
            visibleLabel
            w={160}
            clearable={false}
            value={day}
            onChange={(to) => to && setDay(to)}
          />
        </Group>
        <Problems of={problems} />
        {error && !letters ? (
          <ErrorState error={error} retry={() => again({ requestPolicy: "network-only" })} />
        ) : !letters || fetching ? (
          <Stack gap={8} role="status" aria-label={t("loading")}>
            <Skeleton h={32} />
            <Skeleton h={32} />
            <Skeleton h={32} />
          </Stack>
        ) : letters.length === 0 ? (
          <Text c="dimmed">{t("lettersPlanNone")}</Text>
        ) : (
          <>
            <Text>{t("lettersPlanSummary", { n: fresh, already: letters.length - fresh })}</Text>
            <PlannedList letters={letters} />
          </>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t("close")}
          </Button>
          <Button loading={busy} disabled={fresh === 0 || fetching} onClick={() => void plan()}>
            {letters?.length && fresh === 0 ? t("lettersPlanAll") : t("lettersPlanDo", { n: fresh })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
