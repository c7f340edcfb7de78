import { Group, Skeleton, Stack } from "@mantine/core";
import { TableSkeleton } from "../TableSkeleton.tsx";
import classes from "./Dashboard.module.css";

/** The overview on its way: ring, numbers, ageing, bars, list. */
export function DashboardSkeleton() {
  return (
    <div aria-hidden>
      <div className={classes.top}>
        <Group>
          <Skeleton circle h={136} w={136} />
          <Stack gap={8}>
            <Skeleton h={16} w={180} />
            <Skeleton h={12} w={140} />
          </Stack>
        </Group>
        {["numbers", "ageing"].map((block) => (
          <Stack key={block} gap={10}>
            {["a", "b", "c", "d"].map((line) => (
              <Skeleton key={line} h={18} />
            ))}
          </Stack>
        ))}
      </div>
      <Stack gap={14} mb="lg">
        {["a", "b", "c", "d", "e", "f"].map((line) => (
          <Skeleton key={line} h={14} />
        ))}
      </Stack>
      <TableSkeleton rows={5} />
    </div>
  );
}
