import { Button, Group, Text } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { formatNumber } from "../format.ts";
import { useText } from "../text/text.ts";
import type { usePages } from "./usePages.ts";

/** How many rows there are, and the turning of pages; the turning hides when one page holds all. */
export function Pager({
  pages,
  info,
  total,
}: {
  pages: ReturnType<typeof usePages>;
  info: { hasNextPage: boolean; endCursor: string | null };
  total: number;
}) {
  const t = useText();
  return (
    <Group justify="space-between" py="xs" className="no-print">
      <Text c="dimmed">{t("rowsTotal", { n: formatNumber(total) })}</Text>
      {(pages.page > 1 || info.hasNextPage) && (
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconChevronLeft size={16} aria-hidden />}
            disabled={pages.page === 1}
            onClick={pages.previous}
          >
            {t("previousPage")}
          </Button>
          <Text>{t("pageOf", { page: pages.page })}</Text>
          <Button
            variant="default"
            size="xs"
            rightSection={<IconChevronRight size={16} aria-hidden />}
            disabled={!info.hasNextPage}
            onClick={() => pages.next(info.endCursor)}
          >
            {t("nextPage")}
          </Button>
        </Group>
      )}
    </Group>
  );
}
