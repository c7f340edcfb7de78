import { Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** Nothing to show: says so, says the next step, and offers it. */
export function EmptyState({
  title,
  next,
  action,
  icon,
}: {
  title: string;
  next?: string;
  action?: ReactNode;
  icon?: ReactNode;
}) {
  return (
    <Stack align="center" gap={8} py={40} px="md" ta="center">
      <ThemeIcon size={44} radius="xl" variant="light" color="gray" aria-hidden>
        {icon ?? <IconInbox size={22} />}
      </ThemeIcon>
      <Title order={2}>{title}</Title>
      {next && (
        <Text c="dimmed" maw={440}>
          {next}
        </Text>
      )}
      {action}
    </Stack>
  );
}
