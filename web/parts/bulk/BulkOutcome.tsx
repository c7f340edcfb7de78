import { Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useText } from "../../text/text.ts";
import classes from "./Bulk.module.css";
import type { BulkResult, BulkRow } from "./bulkChanges.ts";

/** Row by row what was done and what was not, and why; the failures first. */
export function BulkOutcome({
  doing,
  rows,
  results,
  onClose,
  onUndo,
}: {
  doing: "confirm" | "return" | "delegate";
  rows: readonly BulkRow[];
  results: readonly BulkResult[];
  onClose: () => void;
  /** Left out where what was done cannot be taken back here. */
  onUndo?: () => void;
}) {
  const t = useText();
  const failed = results.filter(({ userErrors }) => userErrors.length > 0);
  const done = results.length - failed.length;
  const of = new Map(rows.map((row) => [row.id, row]));
  const failuresFirst = [...failed, ...results.filter(({ userErrors }) => userErrors.length === 0)];
  return (
    <Stack gap="sm">
      <Text fw={600} role="alert">
        {t(`bulk_${doing}_some`, { done, failed: failed.length })}
      </Text>
      <ul className={classes.rows} aria-label={t("bulkResults")}>
        {failuresFirst.map(({ id, userErrors: [error] }) => (
          <li key={id} className={classes.row}>
            {error ? (
              <IconAlertTriangle size={18} color="var(--state-late)" aria-hidden />
            ) : (
              <IconCircleCheck size={18} color="var(--state-done)" aria-hidden />
            )}
            <div>
              <strong>{of.get(id)?.task.refLabel}</strong> {of.get(id)?.agency.name}
              <Text size="xs" c={error ? "var(--state-late)" : "dimmed"}>
                {error?.message ?? t(`bulk_${doing}_row`)}
              </Text>
            </div>
          </li>
        ))}
      </ul>
      <Text c="dimmed">{t("bulkStillPicked")}</Text>
      <Group justify="flex-end" gap="xs">
        {onUndo && done > 0 && (
          <Button variant="default" onClick={onUndo}>
            {t("bulkUndoDone", { n: done })}
          </Button>
        )}
        <Button onClick={onClose}>{t("close")}</Button>
      </Group>
    </Stack>
  );
}
