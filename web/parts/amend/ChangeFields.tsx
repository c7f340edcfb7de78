import { Group, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useText } from "../../text/text.ts";
import { AddresseeFields } from "../draft/AddresseeFields.tsx";
import { DeadlineFields } from "../draft/DeadlineFields.tsx";
import type { DraftTask } from "../draft/draft.ts";

/** What a task is to be from now on: its words, its agencies, its day. */
export function ChangeFields({
  task,
  effectiveOn,
  reference = false,
  onChange,
}: {
  task: DraftTask;
  effectiveOn: string | null;
  /** Whether its reference can be changed too: a task that is new has none of the document's own. */
  reference?: boolean;
  onChange: (to: Partial<DraftTask>) => void;
}) {
  const t = useText();
  const set = (role: "lead" | "coordinating", name: string, agency: { id: string; name: string }) =>
    onChange({
      [role]: task[role].map((one) =>
        one.name === name && !one.agencyId ? { ...one, agencyId: agency.id, agencyName: agency.name } : one,
      ),
    });
  return (
    <Stack gap="sm">
      <Group align="flex-start" gap="xs" wrap="nowrap">
        {reference && (
          <TextInput
            label={t("taskRef")}
            w={84}
            value={task.ref}
            onChange={(event) => onChange({ ref: event.currentTarget.value, refLabel: event.currentTarget.value })}
          />
        )}
        <Textarea
          label={t("taskText")}
          style={{ flex: 1 }}
          autosize
          minRows={2}
          maxRows={8}
          value={task.text}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
      </Group>
      <AddresseeFields
        label={t("taskLead")}
        add={t("addLead")}
        of={task.lead}
        onChange={(lead) => onChange({ lead })}
        onMap={(name, agency) => set("lead", name, agency)}
      />
      <AddresseeFields
        label={t("taskCoordinating")}
        add={t("addCoordinating")}
        of={task.coordinating}
        onChange={(coordinating) => onChange({ coordinating })}
        onMap={(name, agency) => set("coordinating", name, agency)}
      />
      {task.deadlineKind === "RECURRING" ? (
        <Text size="xs" c="dimmed">
          {t("amendRecurring", { label: task.deadlineLabel })}
        </Text>
      ) : (
        <DeadlineFields task={task} issuedOn={effectiveOn} error={undefined} onChange={onChange} />
      )}
    </Stack>
  );
}
