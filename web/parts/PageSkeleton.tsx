import { Group, Skeleton, Stack } from "@mantine/core";
import { useText } from "../text/text.ts";
import { TableSkeleton } from "./TableSkeleton.tsx";

/** The shape of a page that is on its way: title line, filter line, list. */
export function PageSkeleton() {
  return (
    <Stack gap="md" role="status" aria-label={useText()("loading")}>
      <Group justify="space-between">
        <Skeleton h={28} w={260} />
        <Skeleton h={34} w={120} />
      </Group>
      <Skeleton h={34} w="60%" />
      <TableSkeleton />
    </Stack>
  );
}
