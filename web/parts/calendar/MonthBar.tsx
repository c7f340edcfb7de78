import { ActionIcon, Button, Group, Title } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";
import { useUrlState } from "../useUrlState.ts";
import { useViewer } from "../viewer.ts";
import { laterMonth, type Month } from "./month.ts";

/** The month that is shown and the way to others; kept in the address under "thang". */
export function MonthBar({ month }: { month: Month }) {
  const t = useText();
  const { today } = useViewer();
  const [, set] = useUrlState();
  const go = (to: Month) =>
    set({ thang: to === today.slice(0, 7) ? null : to, ngay: null, trang: null }, { push: true });
  return (
    <Group gap={4} mb="xs">
      <ActionIcon variant="default" size={34} aria-label={t("monthBefore")} onClick={() => go(laterMonth(month, -1))}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size={34} aria-label={t("monthAfter")} onClick={() => go(laterMonth(month, 1))}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <Title order={2} mx="xs" aria-live="polite">
        {t("monthTitle", { month: Number(month.slice(5)), year: month.slice(0, 4) })}
      </Title>
      {month !== today.slice(0, 7) && (
        <Button variant="subtle" size="compact-sm" onClick={() => go(today.slice(0, 7))}>
          {t("monthThis")}
        </Button>
      )}
    </Group>
  );
}
