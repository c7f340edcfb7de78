import { Button, Checkbox, Collapse, Group, Stack, TagsInput, Textarea, TextInput } from "@mantine/core";
import { IconArrowsJoin, IconArrowsSplit, IconCopy, IconFileText, IconTrash } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useText } from "../../text/text.ts";
import { AddresseeFields } from "./AddresseeFields.tsx";
import { DeadlineFields } from "./DeadlineFields.tsx";
import classes from "./Draft.module.css";
import type { DraftTask } from "./draft.ts";
import { SoftProblem } from "./SoftProblem.tsx";
import type { CardProps } from "./TaskCard.tsx";

/** The fields of the open task, with what is to be looked at above them. */
export function TaskFields({
  task,
  problems,
  issuedOn,
  act,
  wave,
  remove,
  split,
  merge,
  mapName,
  onShowSource,
}: CardProps) {
  const t = useText();
  const [more, setMore] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const change = (to: Partial<DraftTask>) => act({ do: "task", id: task.id, change: to });
  const errorAt = (field: string) => problems.find((problem) => problem.field === field && problem.hard)?.text;
  const soft = problems.filter(({ hard }) => !hard);
  return (
    <Stack gap="sm" className={classes.fields}>
      {soft.map(({ key, text }) => (
        <SoftProblem key={key} text={text} wave={() => wave(key)} />
      ))}
      <Group align="flex-start" gap="xs" wrap="nowrap">
        <TextInput
          label={t("taskRef")}
          w={84}
          value={task.ref}
          onChange={(event) => change({ ref: event.currentTarget.value, refLabel: event.currentTarget.value })}
        />
        <Textarea
          ref={words}
          label={t("taskText")}
          style={{ flex: 1 }}
          autosize
          minRows={2}
          maxRows={10}
          value={task.text}
          error={errorAt("text")}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      </Group>
      <AddresseeFields
        label={t("taskLead")}
        add={t("addLead")}
        of={task.lead}
        error={task.lead.length === 0 ? errorAt("lead") : undefined}
        onChange={(lead) => change({ lead })}
        onMap={mapName}
      />
      <AddresseeFields
        label={t("taskCoordinating")}
        add={t("addCoordinating")}
        of={task.coordinating}
        onChange={(coordinating) => change({ coordinating })}
        onMap={mapName}
      />
      <DeadlineFields task={task} issuedOn={issuedOn} error={errorAt("deadline")} onChange={change} />
      <Collapse expanded={more}>
        <Stack gap="sm">
          <TextInput
            label={t("taskSection")}
            value={task.section ?? ""}
            onChange={(event) => change({ section: event.currentTarget.value || null })}
          />
          <TextInput
            label={t("taskTarget")}
            value={task.target}
            onChange={(event) => change({ target: event.currentTarget.value })}
          />
          <TagsInput label={t("taskReportTo")} value={task.reportTo} onChange={(reportTo) => change({ reportTo })} />
          <Checkbox
            label={t("taskEvidence")}
            checked={task.evidenceRequired}
            onChange={(event) => change({ evidenceRequired: event.currentTarget.checked })}
          />
        </Stack>
      </Collapse>
      <Group gap="xs">
        {!more && (
          <Button size="compact-sm" variant="subtle" onClick={() => setMore(true)}>
            {t("moreFields")}
          </Button>
        )}
        {onShowSource && task.spanStart !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconFileText size={16} aria-hidden />}
            onClick={onShowSource}
          >
            {t("source")}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => act({ do: "duplicate", id: task.id })}
        >
          {t("duplicateTask")}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconArrowsSplit size={16} aria-hidden />}
          onClick={() => split(task, words.current?.selectionStart ?? null)}
        >
          {t("splitTask")}
        </Button>
        {merge && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconArrowsJoin size={16} aria-hidden />}
            onClick={() => merge(task)}
          >
            {t("mergeTask")}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => remove(task)}
        >
          {t("deleteTask")}
        </Button>
      </Group>
    </Stack>
  );
}
