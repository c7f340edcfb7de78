import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { graphql } from "../../graphql.ts";
import { useText } from "../../text/text.ts";
import { DayInput } from "../DayInput.tsx";
import { Problems } from "../Problems.tsx";
import { said } from "../said.tsx";
import { useChange } from "../useChange.ts";
import { useViewer } from "../viewer.ts";
import type { PageAssignment } from "./assignmentQuery.ts";

const RecordEvent = graphql(`
  mutation TaskRecordEvent($input: TaskRecordEventInput!) {
    taskRecordEvent(input: $input) { task { id version eventOn dueOn } userErrors { code path message } }
  }
`);

/** Records, or corrects, the day from which the time limit counts; the limit becomes a date. */
export function EventDay({ assignment: { task, viewerCan } }: { assignment: PageAssignment }) {
  const t = useText();
  const { today } = useViewer();
  const [asking, setAsking] = useState(false);
  const [on, setOn] = useState<string | null>(task.eventOn);
  const { send, busy, at, problems } = useChange(RecordEvent, ["on"]);
  if (!task.countsFromEvent || !viewerCan.recordEvent) return null;
  const record = async () => {
    if (!on || !(await send({ input: { id: task.id, expectedVersion: task.version, on } }))) return;
    said(t("eventRecorded"));
    setAsking(false);
  };
  return (
    <>
      <Button variant="light" size="compact-md" mt="xs" onClick={() => setAsking(true)}>
        {t(task.eventOn ? "eventCorrect" : "eventRecord")}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t("eventRecord")} centered>
        <Stack gap="sm">
          <Problems of={problems} />
          <Text>{t("eventHint")}</Text>
          {task.deadlineText && <Text c="dimmed">“{task.deadlineText}”</Text>}
          <DayInput
            visibleLabel
            label={t("eventOn")}
            clearable={false}
            max={today}
            value={on}
            onChange={setOn}
            error={at.on}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t("close")}
            </Button>
            <Button onClick={() => void record()} loading={busy} disabled={!on}>
              {t("eventSave")}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
