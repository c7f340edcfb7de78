import { ActionIcon, Group, Input, SegmentedControl, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";
import { AgencySelect } from "../AgencySelect.tsx";
import type { SuccessorDraft } from "./reorganiseDraft.ts";

/** One agency afterwards: one that exists, or a new one. */
export function SuccessorFields({
  value,
  label,
  onChange,
  onRemove,
}: {
  value: SuccessorDraft;
  label: string;
  onChange: (to: SuccessorDraft) => void;
  /** Left out where it must be there. */
  onRemove?: { label: string; run: () => void } | undefined;
}) {
  const t = useText();
  return (
    <Stack gap={6} role="group" aria-label={label}>
      <Input.Label labelElement="div">{label}</Input.Label>
      <Group justify="space-between" gap="sm">
        <SegmentedControl
          size="xs"
          aria-label={label}
          value={value.fresh ? "new" : "existing"}
          onChange={(mode) => onChange({ ...value, fresh: mode === "new" })}
          data={[
            { value: "new", label: t("reorganiseNew") },
            { value: "existing", label: t("reorganiseExisting") },
          ]}
        />
        {onRemove && (
          <ActionIcon variant="subtle" color="gray" aria-label={onRemove.label} onClick={onRemove.run}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        )}
      </Group>
      {value.fresh ? (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <TextInput
            label={t("agencyName")}
            required
            value={value.name}
            onChange={({ currentTarget }) => onChange({ ...value, name: currentTarget.value })}
          />
          <TextInput
            label={t("agencyCode")}
            required
            value={value.code}
            onChange={({ currentTarget }) => onChange({ ...value, code: currentTarget.value })}
          />
        </SimpleGrid>
      ) : (
        <AgencySelect
          label={label}
          value={value.existing?.id ?? null}
          name={value.existing?.name ?? null}
          onChange={(id, name) => onChange({ ...value, existing: id && name ? { id, name } : null })}
        />
      )}
    </Stack>
  );
}
