import { ActionIcon, Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconPlus, IconX } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";
import { AgencySelect } from "../AgencySelect.tsx";
import { newId } from "../newId.ts";
import classes from "./Draft.module.css";
import type { DraftAddressee } from "./draft.ts";

/** The lead or coordinating agencies of a task; a name that was not recognised is marked and waits for a choice. */
export function AddresseeFields({
  label,
  add,
  of,
  error,
  onChange,
  onMap,
}: {
  label: string;
  add: string;
  of: readonly DraftAddressee[];
  error?: string | undefined;
  onChange: (to: DraftAddressee[]) => void;
  /** Told when a name of the document that was not recognised gets its agency. */
  onMap: (name: string, agency: { id: string; name: string }) => void;
}) {
  const t = useText();
  const set = (key: string, agencyId: string | null, agencyName: string | null) => {
    const known = of.find((one) => one.key === key);
    if (known?.name && !known.agencyId && agencyId)
      return onMap(known.name, { id: agencyId, name: agencyName ?? known.name });
    onChange(
      of.map((one) => (one.key === key ? { ...one, name: one.name || (agencyName ?? ""), agencyId, agencyName } : one)),
    );
  };
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text fw={500}>{label}</Text>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={add}
          onClick={() => onChange([...of, { key: newId(), name: "", agencyId: null, agencyName: null }])}
        >
          {t("addAgency")}
        </Button>
      </Group>
      {of.map((one) => (
        <div key={one.key}>
          <Group gap={4} wrap="nowrap">
            <div style={{ flex: 1 }}>
              <AgencySelect
                label={one.name ? t("chooseFor", { name: one.name }) : label}
                value={one.agencyId}
                name={one.agencyName}
                onChange={(id, name) => set(one.key, id, name)}
                error={!one.agencyId}
              />
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("removeAgency", { name: one.agencyName ?? one.name })}
              onClick={() => onChange(of.filter(({ key }) => key !== one.key))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
          {!one.agencyId && (
            <Text size="xs" className={classes.unknown}>
              <IconAlertTriangle size={14} aria-hidden />
              {t("notRecognised")}
              {one.name && ` · ${t("asPrinted", { name: one.name })}`}
            </Text>
          )}
          {one.agencyId && one.agencyName && one.name && one.name !== one.agencyName && (
            <Text size="xs" c="dimmed">
              {t("asPrinted", { name: one.name })}
            </Text>
          )}
        </div>
      ))}
      {error && (
        <Text size="xs" c="var(--state-late)">
          {error}
        </Text>
      )}
    </Stack>
  );
}
