import { Box, Group, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";

/** A page's one title line, with its primary action at the right. */
export function PageTitle({ title, below, children }: { title: string; below?: ReactNode; children?: ReactNode }) {
  useDocumentTitle(`${title} · Đôn Đốc`);
  return (
    <Group justify="space-between" align="flex-start" gap="sm" mb="sm">
      <Box style={{ minWidth: 0, flex: "1 1 280px" }}>
        <Title order={1} style={{ overflowWrap: "anywhere" }}>
          {title}
        </Title>
        {below && (
          <Text component="div" c="dimmed" className="prose">
            {below}
          </Text>
        )}
      </Box>
      {children && <Group gap="xs">{children}</Group>}
    </Group>
  );
}
