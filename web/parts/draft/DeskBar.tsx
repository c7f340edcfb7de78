import { ActionIcon, Button, Group, Menu, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDeviceFloppy, IconDots, IconSend, IconTrash } from "@tabler/icons-react";
import { useEffect, useEffectEvent, useState } from "react";
import { useText } from "../../text/text.ts";
import classes from "./Draft.module.css";
import { DiscardDialog, IssueDialog } from "./IssueDialog.tsx";
import type { DeskState } from "./useDesk.ts";
import type { IssueState } from "./useIssue.tsx";

/** The desk's title line: what is edited, whether it is saved, save and issue. */
export function DeskBar({ desk, issue, name }: { desk: DeskState; issue: IssueState; name: string }) {
  const t = useText();
  const [asking, setAsking] = useState<"issue" | "discard" | null>(null);
  const { draft, dirty } = desk.desk;
  const hard = [...desk.headProblems, ...[...desk.problems.values()].flat()].filter((problem) => problem.hard).length;

  const save = async () => {
    if (await desk.save()) notifications.show({ color: "green", message: t("draftSavedNote") });
  };
  const saveByKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    if (!desk.saving) void save();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => saveByKey(event);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const askToIssue = () => {
    if (hard === 0) return setAsking("issue");
    notifications.show({ color: "red", message: t("issueBlocked", { n: hard }) });
    const first = draft.tasks.find(({ id }) => desk.problems.get(id)?.some((problem) => problem.hard));
    if (first && !desk.headProblems.some((problem) => problem.hard)) desk.act({ do: "select", id: first.id });
  };

  return (
    <Group className={classes.bar} justify="space-between" gap="xs">
      <Group gap="sm" style={{ minWidth: 0 }}>
        <Title order={1}>{t("draftTitle", { number: name })}</Title>
        <Text size="xs" c="dimmed" role="status">
          {dirty ? t("notSavedYet") : t("saved")}
        </Text>
      </Group>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
          loading={desk.saving}
          disabled={!dirty}
          onClick={() => void save()}
        >
          {t("saveDraft")}
        </Button>
        {desk.source.viewerCan.issue && (
          <Button leftSection={<IconSend size={18} aria-hidden />} loading={issue.issuing} onClick={askToIssue}>
            {t("issue")}
          </Button>
        )}
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t("moreActions")}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => setAsking("discard")}
            >
              {t("discard")}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      <IssueDialog open={asking === "issue"} close={() => setAsking(null)} desk={desk} issue={issue} name={name} />
      <DiscardDialog
        open={asking === "discard"}
        close={() => setAsking(null)}
        count={draft.tasks.length}
        issue={issue}
      />
    </Group>
  );
}
