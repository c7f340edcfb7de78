import { Button, Drawer, Group, Paper } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { IconFilter } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useText } from "../../text/text.ts";
import { SearchField } from "../SearchField.tsx";
import { useUrlState } from "../useUrlState.ts";
import { useWide } from "../useWide.ts";
import { TaskChips } from "./TaskChips.tsx";
import { TaskFilterFields } from "./TaskFilterFields.tsx";
import type { TaskChip } from "./useTaskChips.ts";

/** The filter line of the task lists: search, the filters in force, and all that there are behind a button (F). */
export function TaskFilters({
  chips,
  withAgency,
  children,
}: {
  chips: readonly TaskChip[];
  withAgency: boolean;
  /** What stands at the right end of the line. */
  children?: ReactNode;
}) {
  const t = useText();
  const wide = useWide();
  const [state, set] = useUrlState();
  const [open, { toggle, close }] = useDisclosure(false);
  useHotkeys([["f", toggle], ...(open ? [["Escape", close] as [string, () => void]] : [])]);
  return (
    <div className="no-print">
      <Group gap="xs" mb="xs">
        <SearchField
          value={state.tim ?? ""}
          label={t("tasksSearch")}
          w={{ base: "calc(100% - 148px)", sm: 300 }}
          onSearch={(tim) => set({ tim, trang: null })}
        />
        <Button
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-expanded={open}
          aria-keyshortcuts="f"
          onClick={toggle}
        >
          {chips.length > 0 ? t("filtersCount", { n: chips.length }) : t("filters")}
        </Button>
        {children}
      </Group>
      {wide && open && (
        <Paper component="section" withBorder p="sm" mb="xs" aria-label={t("filters")}>
          <TaskFilterFields withAgency={withAgency} columns={4} />
        </Paper>
      )}
      {!wide && (
        <Drawer opened={open} onClose={close} position="bottom" size="90%" title={t("filters")} padding="md">
          <TaskFilterFields withAgency={withAgency} columns={2} />
          <Button fullWidth mt="lg" onClick={close}>
            {t("filtersShow")}
          </Button>
        </Drawer>
      )}
      <TaskChips chips={chips} />
    </div>
  );
}
