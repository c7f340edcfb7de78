import { Group, Skeleton, Stack } from "@mantine/core";
import { TableSkeleton } from "../TableSkeleton.tsx";
import classes from "./Draft.module.css";

/** The desk on its way: the source left, the tasks right. */
export function DraftSkeleton() {
  return (
    <div aria-hidden>
      <Group justify="space-between" mb="md">
        <Skeleton h={28} w={280} />
        <Skeleton h={34} w={220} />
      </Group>
      <div className={classes.panes}>
        <Stack gap={12} p="md">
          {Array.from({ length: 16 }, (_, line) => `line${line}`).map((line, at) => (
            <Skeleton key={line} h={12} w={at % 5 === 4 ? "55%" : "100%"} />
          ))}
        </Stack>
        <TableSkeleton rows={12} />
      </div>
    </div>
  );
}
