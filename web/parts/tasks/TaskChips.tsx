import { Button, Group, Pill, Text } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";
import { useUrlState } from "../useUrlState.ts";
import { filterNames } from "./taskAddress.ts";
import type { TaskChip } from "./useTaskChips.ts";

/** The filters in force, each with its way out; one step back in the browser brings a dropped one again. */
export function TaskChips({ chips }: { chips: readonly TaskChip[] }) {
  const t = useText();
  const [, set] = useUrlState();
  if (chips.length === 0) return null;
  const drop = (names: readonly string[]) =>
    set({ ...Object.fromEntries(names.map((name) => [name, null])), trang: null }, { push: true });
  return (
    <Group component="section" gap={6} aria-label={t("filtersOn")} mb="xs">
      {chips.map(({ name, label, value }) => (
        <Pill
          key={name}
          size="md"
          withRemoveButton
          onRemove={() => drop([name])}
          removeButtonProps={{ "aria-label": t("filterDrop", { label }), "aria-hidden": false, tabIndex: 0 }}
        >
          <Text span inherit c="dimmed">
            {label}
            {value && ": "}
          </Text>
          {value}
        </Pill>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconX size={14} aria-hidden />}
        onClick={() => drop(filterNames)}
      >
        {t("clearFilters")}
      </Button>
    </Group>
  );
}
