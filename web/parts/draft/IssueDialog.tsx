import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useText } from "../../text/text.ts";
import type { DeskState } from "./useDesk.ts";
import type { IssueState } from "./useIssue.tsx";

/** The last look before an issue, which cannot be taken back: how many tasks, to how many. */
export function IssueDialog({
  open,
  close,
  desk,
  issue,
  name,
}: {
  open: boolean;
  close: () => void;
  desk: DeskState;
  issue: IssueState;
  name: string;
}) {
  const t = useText();
  const { tasks } = desk.desk.draft;
  const agencies = new Set(
    tasks.flatMap(({ lead, coordinating }) => [...lead, ...coordinating].map((a) => a.agencyId)),
  );
  const soft = [...desk.headProblems, ...[...desk.problems.values()].flat()].length;
  return (
    <Modal opened={open} onClose={close} title={t("issueSure", { number: name })} centered>
      <Stack>
        <Text>{t("issueSureBody", { tasks: tasks.length, agencies: agencies.size })}</Text>
        {soft > 0 && <Text c="var(--state-soon)">{t("issueStillSoft", { n: soft })}</Text>}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {t("cancel")}
          </Button>
          <Button
            loading={issue.issuing || desk.saving}
            onClick={async () => {
              await issue.issue();
              close();
            }}
          >
            {t("issue")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Asks before a draft and its source are thrown away. */
export function DiscardDialog({
  open,
  close,
  count,
  issue,
}: {
  open: boolean;
  close: () => void;
  count: number;
  issue: IssueState;
}) {
  const t = useText();
  return (
    <Modal opened={open} onClose={close} title={t("discard")} centered>
      <Stack>
        <Text>{t("discardSure", { n: count })}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {t("cancel")}
          </Button>
          <Button
            color="red"
            loading={issue.discarding}
            onClick={async () => {
              await issue.discard();
              close();
            }}
          >
            {t("discard")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
