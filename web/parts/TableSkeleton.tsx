import { Box, Group, Skeleton } from "@mantine/core";

/** A list on its way: as many 36 px rows as will be there. */
export function TableSkeleton({ rows = 10 }: { rows?: number }) {
  return (
    <Box aria-hidden>
      {Array.from({ length: rows }, (_, row) => `row${row}`).map((row) => (
        <Group key={row} h={36} wrap="nowrap" gap="md" style={{ borderBottom: "1px solid var(--hairline)" }}>
          <Skeleton h={16} w={110} style={{ flexShrink: 0 }} />
          <Skeleton h={12} style={{ flexGrow: 1 }} />
          <Skeleton h={12} w={90} style={{ flexShrink: 0 }} />
        </Group>
      ))}
    </Box>
  );
}
