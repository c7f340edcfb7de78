import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useText } from "../../text/text.ts";
import { EmptyState } from "../EmptyState.tsx";
import { type UrlState, useUrlState } from "../useUrlState.ts";
import { filterNames } from "./taskAddress.ts";
import type { TaskChip } from "./useTaskChips.ts";

/** No task to show, and why: which filters narrow the list, the group, or that none was ever given. */
export function NoTasks({ chips, never }: { chips: readonly TaskChip[]; never: boolean }) {
  const t = useText();
  const [, set] = useUrlState();
  if (chips.length > 0)
    return (
      <EmptyState
        title={t("tasksNoMatch")}
        next={t("tasksNarrowed", { filters: chips.map(({ label }) => label.toLocaleLowerCase("vi")).join(", ") })}
        action={
          <Button
            variant="light"
            onClick={() =>
              set({ ...Object.fromEntries(filterNames.map((name) => [name, null])), trang: null }, { push: true })
            }
          >
            {t("clearFilters")}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      title={never ? t("tasksNeverAny") : t("tasksNone")}
      next={never ? t("tasksNeverAnyNext") : t("tasksNoneNext")}
      action={
        <Link to="/nhiem-vu" search={(old: UrlState) => ({ ...old, nhom: "ALL", trang: undefined })}>
          {t("tasksALL")}
        </Link>
      }
    />
  );
}
